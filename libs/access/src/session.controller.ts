import type { Actor } from '#kernel';
import { CONFIG, Database, type Config } from '#platform';
import { Person } from '#people';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowSignedOut, CurrentActor, MaybeActor } from './actor.guard.js';
import { DemoPeopleOnOffer } from './demo-people.service.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.js';
import { ChangeMe, DemoPeople, DemoPeopleQuery, DemoSignIn, SessionView } from './session.views.js';
import { Sessions } from './sessions.js';
import { ShowSession } from './show-session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly showSession: ShowSession,
    private readonly demoPeople: DemoPeopleOnOffer,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
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
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = sessionToken(request);
    if (token) await this.sessions.close(token);
    clearSessionCookie(response);
  }

  @Patch('me')
  async changeMe(@CurrentActor() actor: Actor, @Body() { locale }: ChangeMe): Promise<SessionView> {
    if (locale && actor.personId) {
      const me = { institutionId: actor.institutionId, id: actor.personId };
      await this.db.run(actor, (tx) => tx.repository(Person).update(me, { locale }));
    }
    return this.showSession.run(actor);
  }

  @Get('demo/people')
  @AllowSignedOut()
  async people(@Query() { search }: DemoPeopleQuery): Promise<DemoPeople> {
    return { people: await this.demoPeople.run(search) };
  }

  @Post('demo/session')
  @AllowSignedOut()
  @HttpCode(204)
  async signIn(
    @Body() { personId }: DemoSignIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const institutionId = await this.demoPeople.institutionOf(personId);
    const token = await this.sessions.open(institutionId, personId);
    setSessionCookie(response, token, this.config.baseUrl);
  }
}
