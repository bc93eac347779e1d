import { Actor, DEFAULT_LOCALE } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { recordAudit } from '../audit/record-audit.js';
import { deviceOf } from './device.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions, type WhoEnters } from './sessions.js';

/** Lets somebody in, once it is known who it is. */
@Injectable()
export class Enter {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly db: Database,
  ) {}

  /** The session there was ends: a token that was known before says nothing about who is in now. */
  async run(who: WhoEnters, request: Request, response: Response): Promise<void> {
    const before = this.cookie.read(request);
    if (before) await this.sessions.close(before);
    const device = deviceOf(request.header('user-agent'));
    this.cookie.set(response, await this.sessions.open(who, device));
    const { institutionId, personId } = who;
    if (!personId) return;
    await this.db.run(Actor.person(institutionId, personId, [], DEFAULT_LOCALE), (tx) =>
      recordAudit(tx, { act: 'session.opened', about: { kind: 'person', id: personId } }),
    );
  }

  /** A newcomer has turned out to be this person, and goes on as them. */
  async goOnAs(
    { institutionId, personId }: { institutionId: string; personId: string },
    request: Request,
    response: Response,
  ): Promise<void> {
    const from = await this.sessions.fromOf(this.cookie.read(request) ?? '');
    await this.run({ institutionId, personId, ...(from ? { from } : {}) }, request, response);
  }
}
