import { notFound, type Actor } from '#kernel';
import { Person } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { Sessions } from '../sessions/sessions.js';
import { canDecideOnIdentities } from './identity.policy.js';

/** An administrator signs somebody out everywhere: a phone was lost, or somebody else uses it. */
@Injectable()
export class EndSessionsOf {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError `not_found` also for who is another institution's */
  async run(actor: Actor, personId: string): Promise<void> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    const { institutionId } = actor;
    await this.db.run(actor, async (tx) => {
      const isHere = await tx.repository(Person).existsBy({ institutionId, id: personId });
      if (!isHere) throw notFound();
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'session.ended', about });
    });
    await this.sessions.closeOfPerson(institutionId, personId);
  }
}
