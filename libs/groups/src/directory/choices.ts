import { dayOf, type Tx } from '#platform';
import { OPEN_TO_ANSWERS } from '#schemes';
import { addDays } from './days.js';
import { notAgain } from '../not-again/not-again.js';
import type { ChoiceState } from './mentor-choice.entity.js';
import { FREE_PLACES, IN_DIRECTORY, MENTORS } from './mentors-of-round.js';

interface NextChoice {
  readonly id: string;
  readonly requestDays: number;
  readonly canTake: boolean;
}

/** Whether a student may ask mentors: is in a round with a directory that takes answers, without a group. */
export const mayAsk = async (tx: Tx, menteeId: string): Promise<boolean> => {
  const seeking = await tx.query(
    `select s.id from enrolments s
     join rounds r on r.institution_id = s.institution_id and r.id = s.round_id
     where s.institution_id = $1 and s.id = $2 and s.state = 'joined' and r.state = any($3)
       and r.settings @> '{"waysIn": {"directory": true}}'
       and not exists (select from memberships m where m.institution_id = s.institution_id
         and m.enrolment_id = s.id and m.role = 'mentee' and m.left_at is null)`,
    [tx.institutionId, menteeId, OPEN_TO_ANSWERS],
  );
  return seeking.length > 0;
};

/**
 * Asks the next mentor on a student's list, unless one is asked already: the first with a place.
 * Those before without one are released. Who may ask nobody any more has no list. The caller holds the
 * student's enrolment.
 */
export const askNext = async (tx: Tx, menteeId: string, now: Date): Promise<void> => {
  if (!(await mayAsk(tx, menteeId))) return withdrawChoices(tx, menteeId, now);
  const [asked] = await tx.query(
    `select id from mentor_choices where institution_id = $1 and mentee_id = $2 and state = 'asked'`,
    [tx.institutionId, menteeId],
  );
  if (asked) return;
  for (const { id, requestDays, canTake } of await stillChosen(tx, menteeId)) {
    if (!canTake) {
      await endChoice(tx, id, 'released', now);
      continue;
    }
    const expiresOn = addDays(await dayOf(tx, now), requestDays);
    await tx.execute(
      `update mentor_choices set state = 'asked', asked_at = $3, expires_on = $4
       where institution_id = $1 and id = $2`,
      [tx.institutionId, id, now, expiresOn],
    );
    await tx.outbox.add({ type: 'mentor_choice.asked', choiceId: id });
    return;
  }
};

const stillChosen = (tx: Tx, menteeId: string): Promise<NextChoice[]> =>
  tx.query<NextChoice>(
    `select c.id, (r.settings #>> '{waysIn,requestDays}')::integer as "requestDays",
            (${IN_DIRECTORY}) and ${FREE_PLACES} > 0
              and not ${notAgain('e.person_id', 's.person_id')} as "canTake"
     from mentor_choices c
     join (${MENTORS}) on e.institution_id = c.institution_id and e.id = c.mentor_id
     join enrolments s on s.institution_id = c.institution_id and s.id = c.mentee_id
     where c.institution_id = $1 and c.mentee_id = $2 and c.state = 'chosen'
     order by c.rank, c.created_at, c.id`,
    [tx.institutionId, menteeId],
  );

/** What the student is told of; what they have withdrawn they know. */
const TOLD: readonly ChoiceState[] = ['declined', 'expired', 'released'];

/** A choice is over. Whoever waited for it is told, in the words for how it ended. */
export const endChoice = async (
  tx: Tx,
  id: string,
  state: Exclude<ChoiceState, 'chosen' | 'asked'>,
  now: Date,
): Promise<void> => {
  const ended = await tx.query(
    `update mentor_choices set state = $3, ended_at = $4
     where institution_id = $1 and id = $2 and ended_at is null returning id`,
    [tx.institutionId, id, state, now],
  );
  if (ended.length > 0 && TOLD.includes(state))
    await tx.outbox.add({ type: 'mentor_choice.ended', choiceId: id, how: state });
};

/** A student asks nobody any more. */
export const withdrawChoices = async (tx: Tx, menteeId: string, now: Date): Promise<void> => {
  await tx.execute(
    `update mentor_choices set state = 'withdrawn', ended_at = $3
     where institution_id = $1 and mentee_id = $2 and ended_at is null`,
    [tx.institutionId, menteeId, now],
  );
};

/**
 * Whoever asks this mentor is told that there is no place, and the next on their list is asked. The
 * caller holds the enrolments of those who ask.
 */
export const releaseAsking = async (tx: Tx, mentorId: string, now: Date): Promise<void> => {
  const asking = await tx.query<{ id: string; menteeId: string }>(
    `select id, mentee_id as "menteeId" from mentor_choices
     where institution_id = $1 and mentor_id = $2 and state = 'asked' order by mentee_id`,
    [tx.institutionId, mentorId],
  );
  for (const { id, menteeId } of asking) {
    await endChoice(tx, id, 'released', now);
    await askNext(tx, menteeId, now);
  }
};

/** Holds, in the order of their ids, the enrolments named and those of the students who ask a mentor. */
export const lockAsking = async (
  tx: Tx,
  mentorId: string,
  enrolmentIds: readonly string[],
): Promise<void> => {
  await tx.query(
    `select id from enrolments where institution_id = $1 and (id = any($2) or id in (
       select mentee_id from mentor_choices
       where institution_id = $1 and mentor_id = $3 and state = 'asked'))
     order by id for update`,
    [tx.institutionId, enrolmentIds, mentorId],
  );
};
