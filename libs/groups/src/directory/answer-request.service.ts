import { Clock, conflict, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { advanceRound, holdRound, STARTS, takesAnswers, type RoundState } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Group } from '../group.entity.js';
import { Membership } from '../membership.entity.js';
import { MATCHABLE, PATH_JOINS } from '../mentor-path/path-sql.js';
import { endWait, liveWaitOf, sitDown } from '../waiting/seats.js';
import { askNext, endChoice, lockAsking, releaseAsking } from './choices.js';
import type { AcceptedRequest } from './directory.views.js';
import type { ChoiceState } from './mentor-choice.entity.js';
import { FREE_PLACES } from './mentors-of-round.js';

interface Found {
  readonly id: string;
  readonly roundId: string;
  readonly menteeId: string;
  readonly mentorId: string;
}

interface Standing {
  readonly state: ChoiceState;
  readonly roundState: RoundState;
  readonly mentorJoined: boolean;
  readonly mentorCanTake: boolean;
  readonly isPairs: boolean;
  readonly menteeJoined: boolean;
  readonly menteeHasGroup: boolean;
  readonly freePlaces: number;
}

/**
 * A mentor says yes or no to a student who asks. With a yes the two are a pair, or the student has a
 * seat in the mentor's group; when the last place goes, the others who ask are released at once.
 */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `mentor_choice.over`, `mentor_choice.not_ready`, `mentor.full`,
   *   `enrolment.has_group`, `round.closed`
   */
  accept(actor: Actor, choiceId: string): Promise<AcceptedRequest> {
    return this.db.run(actor, async (tx) => {
      const found = await findAsked(tx, choiceId);
      await lockAll(tx, found);
      const now = this.clock.now();
      const standing = await standingOf(tx, found);
      refuseWhatIsOver(standing);
      if (standing.freePlaces === 0) throw conflict('mentor.full');
      const wait = await liveWaitOf(tx, found.menteeId);
      if (wait) await endWait(tx, wait, 'placed', now);
      const groupId =
        (await groupWithSeat(tx, found)) ?? (standing.isPairs ? await newPair(tx, found) : null);
      // The seat was taken since: whoever takes a free seat holds the group alone.
      if (!groupId) throw conflict('mentor.full');
      await endChoice(tx, found.id, 'accepted', now);
      await sitDown(tx, { groupId, enrolmentId: found.menteeId }, now);
      if (standing.freePlaces === 1) await releaseAsking(tx, found.mentorId, now);
      await advanceRound(tx, { id: found.roundId }, STARTS);
      const how = 'accepted';
      await tx.outbox.add({ type: 'mentor_choice.accepted', choiceId: found.id, how, groupId });
      return { groupId };
    });
  }

  /** Why is not asked; the student is told, and the next on the list is asked. */
  async decline(actor: Actor, choiceId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const found = await findAsked(tx, choiceId);
      await lockAll(tx, found);
      const { state } = await standingOf(tx, found);
      if (state === 'declined') return;
      if (state !== 'asked') throw conflict('mentor_choice.over');
      const now = this.clock.now();
      await endChoice(tx, found.id, 'declined', now);
      await askNext(tx, found.menteeId, now);
    });
  }
}

/** @throws DomainError `not_found` for a request to somebody else, and for one that was never sent */
const findAsked = async (tx: Tx, id: string): Promise<Found> => {
  const [found] = await tx.query<Found>(
    `select c.id, e.round_id as "roundId", c.mentee_id as "menteeId", c.mentor_id as "mentorId"
     from mentor_choices c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.mentor_id
     where c.institution_id = $1 and c.id = $2 and e.person_id = $3 and c.asked_at is not null`,
    [tx.institutionId, id, tx.actor.personId],
  );
  if (!found) throw notFound();
  return found;
};

/**
 * One answer at a time in a round, so that group numbers and places are given once; then the mentor,
 * and in the order of their ids the students who ask, who may be writing their lists.
 */
const lockAll = async (tx: Tx, { roundId, mentorId, menteeId }: Found): Promise<void> => {
  await holdRound(tx, roundId);
  await lockAsking(tx, mentorId, [mentorId, menteeId]);
};

const standingOf = async (tx: Tx, { id }: Found): Promise<Standing> => {
  const [standing] = await tx.query<Standing>(
    `select c.state, r.state as "roundState", e.state = 'joined' as "mentorJoined",
            (${MATCHABLE}) as "mentorCanTake", r.settings ->> 'format' = 'pairs' as "isPairs",
            s.state = 'joined' as "menteeJoined", ${FREE_PLACES} as "freePlaces",
            exists (select from memberships m
                    where m.institution_id = s.institution_id and m.enrolment_id = s.id
                      and m.role = 'mentee' and m.left_at is null) as "menteeHasGroup"
     from mentor_choices c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.mentor_id
     join enrolments s on s.institution_id = c.institution_id and s.id = c.mentee_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     ${PATH_JOINS}
     where c.institution_id = $1 and c.id = $2`,
    [tx.institutionId, id],
  );
  if (!standing) throw notFound();
  return standing;
};

const refuseWhatIsOver = (standing: Standing): void => {
  const { state, roundState, mentorJoined, menteeJoined, menteeHasGroup } = standing;
  if (state !== 'asked' || !mentorJoined || !menteeJoined) throw conflict('mentor_choice.over');
  if (!takesAnswers(roundState)) throw conflict('round.closed');
  if (menteeHasGroup) throw conflict('enrolment.has_group');
  if (!standing.mentorCanTake) throw conflict('mentor_choice.not_ready');
};

/** The mentor's group with most room; one of a pair may have lost its student. */
const groupWithSeat = async (tx: Tx, { mentorId }: Found): Promise<string | undefined> => {
  const [group] = await tx.query<{ id: string }>(
    `select g.id from groups g
     join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
      and m.enrolment_id = $2 and m.role = 'mentor' and m.left_at is null
     where g.institution_id = $1 and g.closed_at is null
       and g.seats_taken + g.seats_held < g.seats
     order by g.seats - g.seats_taken - g.seats_held desc, g.number limit 1`,
    [tx.institutionId, mentorId],
  );
  return group?.id;
};

/** A pair is a group with one seat. */
const newPair = async (tx: Tx, { roundId, mentorId }: Found): Promise<string> => {
  const { institutionId } = tx;
  const [next] = await tx.query<{ number: number }>(
    `select coalesce(max(number), 0) + 1 as number from groups
     where institution_id = $1 and round_id = $2`,
    [institutionId, roundId],
  );
  const groupId = newId();
  await tx
    .repository(Group)
    .insert({ institutionId, id: groupId, roundId, number: next!.number, seats: 1 });
  await tx
    .repository(Membership)
    .insert({ institutionId, id: newId(), groupId, enrolmentId: mentorId, role: 'mentor' });
  return groupId;
};
