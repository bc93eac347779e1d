import { Clock, conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { findRound, findSeeker } from '../free-seats.js';
import { askNext, endChoice } from './choices.js';
import { offersDirectory } from './directory.policy.js';
import type { ChooseMentorsBody, MentorDirectory } from './directory.views.js';
import { MentorChoice } from './mentor-choice.entity.js';
import { notAgain } from '../not-again/not-again.js';
import { IN_DIRECTORY, MENTORS } from './mentors-of-round.js';
import { viewDirectory } from './show-directory.service.js';

/**
 * A student's list of mentors, as it is now to be. The first with a place is asked; whoever is asked
 * already stays so for as long as they are on the list.
 */
@Injectable()
export class ChooseMentors {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `enrolment.has_group`; `field.unknown` or `field.said_no` at a mentor */
  run(actor: Actor, roundId: string, body: ChooseMentorsBody): Promise<MentorDirectory> {
    return this.db.run(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      const seeker = round && (await findSeeker(tx, roundId, { lock: true }));
      if (!round || !seeker || !offersDirectory(round)) throw notFound();
      if (seeker.groupId) throw conflict('enrolment.has_group');
      const { enrolmentId: menteeId } = seeker;
      const { mentorIds, message } = body;
      await refuseUnfit(tx, { roundId, menteeId, mentorIds });
      const now = this.clock.now();
      const live = await liveChoices(tx, menteeId);
      for (const { id, mentorId } of live)
        if (!mentorIds.includes(mentorId)) await endChoice(tx, id, 'withdrawn', now);
      for (const [i, mentorId] of mentorIds.entries()) {
        const known = live.find((choice) => choice.mentorId === mentorId);
        const told = { rank: i + 1, message: message.trim() };
        const { institutionId } = tx;
        const choices = tx.repository(MentorChoice);
        if (known) await choices.update({ institutionId, id: known.id }, told);
        else await choices.insert({ institutionId, id: newId(), menteeId, mentorId, ...told });
      }
      await askNext(tx, menteeId, now);
      return viewDirectory(tx, roundId);
    });
  }
}

const liveChoices = (tx: Tx, menteeId: string): Promise<{ id: string; mentorId: string }[]> =>
  tx.query(
    `select id, mentor_id as "mentorId" from mentor_choices
     where institution_id = $1 and mentee_id = $2 and ended_at is null`,
    [tx.institutionId, menteeId],
  );

const refuseUnfit = async (
  tx: Tx,
  asked: { roundId: string; menteeId: string; mentorIds: readonly string[] },
): Promise<void> => {
  const there = await tx.query<{ id: string }>(
    `select e.id from ${MENTORS}
     where e.institution_id = $1 and e.round_id = $2 and e.id = any($3) and ${IN_DIRECTORY}
       and not ${notAgain('e.person_id', '$4::uuid')}`,
    [tx.institutionId, asked.roundId, asked.mentorIds, tx.actor.personId],
  );
  const known = new Set(there.map(({ id }) => id));
  const declined = await tx.query<{ mentorId: string }>(
    `select mentor_id as "mentorId" from mentor_choices
     where institution_id = $1 and mentee_id = $2 and state = 'declined'`,
    [tx.institutionId, asked.menteeId],
  );
  const fields = asked.mentorIds.flatMap((mentorId, i) => {
    const pointer = `/mentorIds/${i}`;
    if (!known.has(mentorId)) return [{ pointer, code: 'field.unknown' }];
    return declined.some((choice) => choice.mentorId === mentorId)
      ? [{ pointer, code: 'field.said_no' }]
      : [];
  });
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};
