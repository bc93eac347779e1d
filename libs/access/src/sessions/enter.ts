import { Actor, DEFAULT_LOCALE, DomainError } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { recordAudit } from '../audit/record-audit.js';
import { Identity } from '../identities/identity.entity.js';
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

  /**
   * The session there was ends: a token that was known before says nothing about who is in now.
   *
   * @throws DomainError `sign_in.refused` where an administrator has undone the link meanwhile
   */
  async run(who: WhoEnters, request: Request, response: Response): Promise<void> {
    const token = await this.open(who, request);
    const { institutionId, personId, from } = who;
    if (personId && from && !(await this.isLinked(institutionId, personId, from.identityId))) {
      await this.sessions.close(token);
      throw new DomainError('sign_in.refused', 400);
    }
    await this.letIn(who, token, response);
  }

  /** A newcomer has turned out to be this person, and goes on as them. */
  async goOnAs(
    { institutionId, personId }: { institutionId: string; personId: string },
    request: Request,
    response: Response,
  ): Promise<void> {
    const from = await this.sessions.fromOf(this.cookie.read(request) ?? '');
    const who = { institutionId, personId, ...(from ? { from } : {}) };
    await this.letIn(who, await this.open(who, request), response);
  }

  private async open(who: WhoEnters, request: Request): Promise<string> {
    const before = this.cookie.read(request);
    if (before) await this.sessions.close(before);
    return this.sessions.open(who, deviceOf(request.header('user-agent')));
  }

  /** Asked once there is a session: whoever undoes the link later ends that, too. */
  private isLinked(institutionId: string, personId: string, id: string): Promise<boolean> {
    return this.db.run(Actor.institution(institutionId), (tx) =>
      tx.repository(Identity).existsBy({ institutionId, id, personId }),
    );
  }

  private async letIn(
    { institutionId, personId }: WhoEnters,
    token: string,
    response: Response,
  ): Promise<void> {
    this.cookie.set(response, token);
    if (!personId) return;
    await this.db.run(Actor.person(institutionId, personId, [], DEFAULT_LOCALE), (tx) =>
      recordAudit(tx, { act: 'session.opened', about: { kind: 'person', id: personId } }),
    );
  }
}
