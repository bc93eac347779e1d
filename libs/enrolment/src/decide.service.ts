import { recordAudit } from '#access';
import { conflict } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals.js';
import { canDecide, mustTakePart, whyNotDecide } from './enrolment.policy.js';
import type { FoundEnrolment } from './find-enrolment.js';
import { SeatReleases } from './seat-releases.js';

export const DECISIONS = ['joined', 'declined'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Yes or no to a round. Saying it again changes nothing; a no also gives the seat back. */
@Injectable()
export class Decide {
  constructor(
    private readonly seats: SeatReleases,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * @param enrolment locked by the caller
   * @throws DomainError `round.closed`, `round.deadline_passed`, `enrolment.withdrawn` when it is too late;
   *   `enrolment.mandatory` for a no of somebody who must take part
   */
  async run(tx: Tx, enrolment: FoundEnrolment, decision: Decision): Promise<void> {
    if (enrolment.state === decision) return;
    if (!canDecide(enrolment)) throw conflict(whyNotDecide(enrolment));
    if (decision === 'declined' && mustTakePart(enrolment)) throw conflict('enrolment.mandatory');
    await tx.execute(
      `update enrolments set state = $3, answered_at = now(), version = version + 1,
              entered_by = case when $3 = 'joined' then coalesce(entered_by, 'invitation')
                                else entered_by end
       where institution_id = $1 and id = $2`,
      [tx.institutionId, enrolment.id, decision],
    );
    if (decision === 'joined') return this.arrivals.run(tx, enrolment.id);
    const groupId = await this.seats.run(tx, enrolment.id);
    // Whoever was in, with a group or not, leaves as by withdrawing.
    if (enrolment.state === 'joined')
      await recordAudit(tx, {
        act: 'enrolment.withdrawn',
        about: { kind: 'enrolment', id: enrolment.id },
      });
    if (groupId)
      await tx.outbox.add({ type: 'enrolment.withdrawn', enrolmentId: enrolment.id, groupId });
  }
}
