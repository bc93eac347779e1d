import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { deviceOf } from './device.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Lets somebody in, once it is known who it is. */
@Injectable()
export class Enter {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** The session there was ends: a token that was known before says nothing about who is in now. */
  async run(
    who: { institutionId: string; personId: string },
    request: Request,
    response: Response,
  ): Promise<void> {
    const before = this.cookie.read(request);
    if (before) await this.sessions.close(before);
    const device = deviceOf(request.header('user-agent'));
    this.cookie.set(response, await this.sessions.open(who.institutionId, who.personId, device));
  }
}
