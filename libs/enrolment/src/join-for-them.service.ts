import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals.js';
import { canRun } from './enrolment.policy.js';
import { lockMine } from './find-enrolment.js';
import type { ParticipantView } from './participants.views.js';
import { viewParticipant } from './show-participant.service.js';
import { enteredAnew } from './way-in.js';

/**
 * A coordinator marks somebody as joined: a mentor who was hired, a student who said yes by word of
 * mouth, one who had withdrawn and comes back.
 */
@Injectable()
export class JoinForThem {
  constructor(
    private readonly db: Database,
    private readonly arrivals: Arrivals,
  ) {}

  run(actor: Actor, id: string): Promise<ParticipantView> {
    return this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!canRun(actor, enrolment)) throw notFound();
      const before = await viewParticipant(tx, id);
      if (before.state === 'joined') return before;
      if (!before.can.join) throw conflict('round.closed');
      await tx.execute(
        `update enrolments
         set state = 'joined', answered_at = coalesce(answered_at, now()),
             entered_by = ${enteredAnew(`'coordinator'`)},
             on_leave_since = null, back_on = null, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      await this.arrivals.run(tx, id);
      await recordAudit(tx, { act: 'enrolment.joined_for', about: { kind: 'enrolment', id } });
      return viewParticipant(tx, id);
    });
  }
}
