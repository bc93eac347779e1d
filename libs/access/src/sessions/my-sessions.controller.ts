import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Delete, Get, HttpCode, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentActor } from '../actor.guard.js';
import { MySessions as Listed } from './my-sessions.views.js';
import { MySessions } from './my-sessions.js';
import { SessionCookie } from './session-cookie.js';

@Controller('me/sessions')
export class MySessionsController {
  constructor(
    private readonly mySessions: MySessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: Request): Promise<Listed> {
    return { sessions: await this.mySessions.list(actor, this.cookie.read(request)) };
  }

  @Delete(':id')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.mySessions.end(actor, id);
  }

  /** Out everywhere, here too. */
  @Delete()
  @HttpCode(204)
  async endAll(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.mySessions.endAll(actor);
    this.cookie.clear(response);
  }
}
