import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MySession } from './my-sessions.views.js';
import { recordAudit } from '../audit/record-audit.js';
import { hashOf, Sessions, STILL_OPEN } from './sessions.js';

/** Where a person is signed in: theirs to see and to end, nobody else's. */
@Injectable()
export class MySessions {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Newest use first. @param token of the session that asks */
  list({ institutionId, personId }: Actor, token: string | null): Promise<MySession[]> {
    return this.db.system((tx) =>
      tx.query<MySession>(
        `select id, browser, system, created_at as "createdAt", seen_at as "seenAt",
                token_hash = $3 as "isThis"
         from sessions where institution_id = $1 and person_id = $2 and ${STILL_OPEN}
         order by seen_at desc, id`,
        [institutionId, personId, hashOf(token ?? '')],
      ),
    );
  }

  /** @throws DomainError `not_found` where it is nobody's, or somebody else's */
  async end(actor: Actor, id: string): Promise<void> {
    const { institutionId, personId } = actor;
    const ended = await this.db.system((tx) =>
      tx.execute(`delete from sessions where id = $3 and institution_id = $1 and person_id = $2`, [
        institutionId,
        personId,
        id,
      ]),
    );
    if (ended === 0) throw notFound();
    await this.db.run(actor, (tx) => recordAudit(tx, { act: 'session.closed' }));
  }

  async endAll(actor: Actor): Promise<void> {
    const { institutionId, personId } = actor;
    if (personId) await this.sessions.closeOfPerson(institutionId, personId);
    await this.db.run(actor, (tx) => recordAudit(tx, { act: 'session.closed_everywhere' }));
  }
}
