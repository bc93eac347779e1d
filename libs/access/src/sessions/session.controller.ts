import type { Actor } from '#kernel';
import { Database } from '#platform';
import { Person } from '#people';
import { Body, Controller, Delete, Get, HttpCode, Patch, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowSignedOut, CurrentActor, MaybeActor } from '../actor.guard.js';
import { recordAudit } from '../audit/record-audit.js';
import { SessionCookie } from './session-cookie.js';
import { ChangeMe, SessionView } from './session.views.js';
import { Sessions } from './sessions.js';
import { ShowSession } from './show-session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly showSession: ShowSession,
    private readonly cookie: SessionCookie,
    private readonly db: Database,
  ) {}

  @Get('session')
  @AllowSignedOut()
  show(@MaybeActor() actor: Actor | null): Promise<SessionView> {
    return this.showSession.run(actor);
  }

  @Delete('session')
  @AllowSignedOut()
  @HttpCode(204)
  async signOut(
    @MaybeActor() actor: Actor | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.close(token);
    if (actor) await this.db.run(actor, (tx) => recordAudit(tx, { act: 'session.closed' }));
    this.cookie.clear(response);
  }

  @Patch('me')
  async changeMe(@CurrentActor() actor: Actor, @Body() { locale }: ChangeMe): Promise<SessionView> {
    if (locale && actor.personId) {
      const me = { institutionId: actor.institutionId, id: actor.personId };
      await this.db.run(actor, (tx) => tx.repository(Person).update(me, { locale }));
    }
    return this.showSession.run(actor);
  }
}
