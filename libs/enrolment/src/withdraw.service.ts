import { recordAudit } from '#access';
import { conflict, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canRun, mustTakePart } from './enrolment.policy.js';
import { lockMine, type FoundEnrolment } from './find-enrolment.js';
import { SeatReleases } from './seat-releases.js';

/** Takes somebody out of a round, by a coordinator or by the person, and frees the seat. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly db: Database,
    private readonly seats: SeatReleases,
  ) {}

  /** @throws DomainError `enrolment.mandatory` for who must take part, and is no coordinator */
  async run(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (mustTakePart(enrolment) && !canRun(actor, enrolment))
        throw conflict('enrolment.mandatory');
      await this.within(tx, enrolment);
    });
  }

  /** In the caller's transaction, on an enrolment it has locked; withdrawing twice is once. */
  async within(tx: Tx, { id, state }: Pick<FoundEnrolment, 'id' | 'state'>): Promise<void> {
    if (state === 'withdrawn') return;
    await tx.execute(
      `update enrolments set state = 'withdrawn', excuse_asked_at = null, version = version + 1
       where institution_id = $1 and id = $2`,
      [tx.institutionId, id],
    );
    const groupId = await this.seats.run(tx, id);
    await recordAudit(tx, { act: 'enrolment.withdrawn', about: { kind: 'enrolment', id } });
    await tx.outbox.add({ type: 'enrolment.withdrawn', enrolmentId: id, groupId });
  }
}
