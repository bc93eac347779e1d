import type { Actor } from '#kernel';
import { Database } from '#platform';
import { Person } from '#people';
import { Body, Controller, Delete, Get, Patch, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowSignedOut, CurrentActor, MaybeActor, MaybeNewcomer } from '../actor.guard.js';
import { recordAudit } from '../audit/record-audit.js';
import { IdentityProvider } from '../openid/identity-provider.js';
import { SessionCookie } from './session-cookie.js';
import { ChangeMe, SessionView, SignedOut } from './session.views.js';
import { Sessions, type Newcomer } from './sessions.js';
import { ShowSession } from './show-session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly showSession: ShowSession,
    private readonly cookie: SessionCookie,
    private readonly provider: IdentityProvider,
    private readonly db: Database,
  ) {}

  @Get('session')
  @AllowSignedOut()
  show(
    @MaybeActor() actor: Actor | null,
    @MaybeNewcomer() newcomer: Newcomer | null,
  ): Promise<SessionView> {
    return this.showSession.run(actor, newcomer);
  }

  /** Ends the session here, and says where the provider's own is ended. */
  @Delete('session')
  @AllowSignedOut()
  async signOut(
    @MaybeActor() actor: Actor | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedOut> {
    const token = this.cookie.read(request);
    const { idToken } = token ? await this.sessions.close(token) : { idToken: null };
    if (actor) await this.db.run(actor, (tx) => recordAudit(tx, { act: 'session.closed' }));
    this.cookie.clear(response);
    return { address: idToken ? await this.provider.endSessionAddress(idToken) : null };
  }

  @Patch('me')
  async changeMe(@CurrentActor() actor: Actor, @Body() { locale }: ChangeMe): Promise<SessionView> {
    if (locale && actor.personId) {
      const me = { institutionId: actor.institutionId, id: actor.personId };
      await this.db.run(actor, (tx) => tx.repository(Person).update(me, { locale }));
    }
    return this.showSession.run(actor, null);
  }
}
