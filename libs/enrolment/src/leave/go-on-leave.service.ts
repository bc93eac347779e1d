import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { canRun } from '../enrolment.policy.js';
import { lockMine } from '../find-enrolment.js';
import type { ParticipantView } from '../participants.views.js';
import { viewParticipant } from '../show-participant.service.js';
import { Withdraw } from '../withdraw.service.js';

/**
 * A student is out of a round for a while: as if withdrawn, with the seat free for somebody else, and
 * known to come back. Who is told that a seat is free is not told why.
 */
@Injectable()
export class GoOnLeave {
  constructor(
    private readonly db: Database,
    private readonly withdraw: Withdraw,
  ) {}

  /**
   * @param backOn ISO date when they are expected; null: not known
   * @throws DomainError `enrolment.not_joined`
   */
  run(actor: Actor, id: string, backOn: string | null): Promise<ParticipantView> {
    return this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!canRun(actor, enrolment)) throw notFound();
      const before = await viewParticipant(tx, id);
      if (!before.can.goOnLeave && before.leave === null) throw conflict('enrolment.not_joined');
      await this.withdraw.within(tx, enrolment);
      if (before.leave === null)
        await tx.outbox.add({ type: 'enrolment.on_leave', enrolmentId: id });
      await tx.execute(
        `update enrolments set on_leave_since = coalesce(on_leave_since, now()), back_on = $3,
                version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, backOn],
      );
      await recordAudit(tx, { act: 'enrolment.on_leave', about: { kind: 'enrolment', id } });
      return viewParticipant(tx, id);
    });
  }
}
