import { recordAudit } from '#access';
import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Round, takesInvitations } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Arrivals } from '../arrivals.js';
import { canRun } from '../enrolment.policy.js';
import { lockMine, type FoundEnrolment } from '../find-enrolment.js';
import type { ParticipantView } from '../participants.views.js';
import { viewParticipant } from '../show-participant.service.js';
import { enteredAnew } from '../way-in.js';

/**
 * A student who was on leave goes on in another round of the scheme, with a later cohort. What they did
 * in the round they left stays there; the new part names the old one. (Back to the same round is
 * joining it once more.)
 */
@Injectable()
export class ReturnToRound {
  constructor(
    private readonly db: Database,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * @returns their part in the other round
   * @throws DomainError `enrolment.not_on_leave`, `enrolment.exists` for who is in it; `field.unknown` at
   *   `/roundId` for one that is no other of the scheme, `round.closed`
   */
  run(actor: Actor, id: string, roundId: string): Promise<ParticipantView> {
    return this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!canRun(actor, enrolment)) throw notFound();
      const { leave } = await viewParticipant(tx, id);
      if (leave === null || leave.goesOnIn !== null) throw conflict('enrolment.not_on_leave');
      await refuseRound(tx, enrolment, roundId);
      const next = await join(tx, enrolment, roundId);
      await this.arrivals.run(tx, next);
      const about = { kind: 'enrolment', id: next } as const;
      await recordAudit(tx, { act: 'enrolment.returned', about });
      return viewParticipant(tx, next);
    });
  }
}

const refuseRound = async (
  tx: Tx,
  { roundId: left, schemeId }: FoundEnrolment,
  roundId: string,
): Promise<void> => {
  const { institutionId } = tx;
  const round = await tx.repository(Round).findOneBy({ institutionId, id: roundId, schemeId });
  if (!round || roundId === left)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/roundId', code: 'field.unknown' }],
    });
  if (!takesInvitations(round.state)) throw conflict('round.closed');
};

/**
 * When they can is asked anew; languages and interests are as they were, and so is whether they must
 * take part.
 */
const join = async (tx: Tx, of: FoundEnrolment, roundId: string): Promise<string> => {
  const [joined] = await tx.query<{ id: string }>(
    `insert into enrolments (institution_id, id, round_id, person_id, role, state, answered_at,
                             entered_by, continues_id, languages, interests)
     values ($1, $2, $3, $4, 'mentee', 'joined', now(), $8, $5, $6, $7)
     on conflict on constraint enrolments_person_key do update
       set state = 'joined', answered_at = now(), entered_by = ${enteredAnew('excluded.entered_by')},
           continues_id = excluded.continues_id, on_leave_since = null, back_on = null,
           version = enrolments.version + 1
       where enrolments.state <> 'joined'
     returning id`,
    [
      ...[tx.institutionId, newId(), roundId, of.personId, of.id, of.languages, of.interests],
      of.enteredBy === 'mandatory' ? of.enteredBy : 'returned',
    ],
  );
  if (!joined) throw conflict('enrolment.exists');
  return joined.id;
};
