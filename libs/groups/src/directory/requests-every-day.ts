import { Actor } from '#kernel';
import { Database, dayOf, EveryDay, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askNext, endChoice, mayAsk, withdrawChoices } from './choices.js';
import { daysBetween } from './days.js';
import { FREE_PLACES, IN_DIRECTORY, MENTORS } from './mentors-of-round.js';

interface Asked {
  readonly id: string;
  readonly expiresOn: string;
  readonly requestDays: number;
  readonly reminders: number;
  readonly remindedOn: string | null;
  readonly canTake: boolean;
}

const REMINDERS = 2;

/**
 * Once a day, of every request that a mentor has not answered: one whose days have passed goes to the
 * next on the student's list, and so does one whose mentor can take nobody any more; of the others
 * mentors are reminded, twice, when a third of the days has passed and when two have.
 */
@Injectable()
export class RequestsEveryDay implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly everyDay: EveryDay,
  ) {}

  onModuleInit(): void {
    this.everyDay.does(async (institutionId, now) => {
      const actor = Actor.institution(institutionId);
      const mentees = await this.db.run(actor, menteesWaiting);
      for (const menteeId of mentees) await this.db.run(actor, (tx) => seeTo(tx, menteeId, now));
    });
  }
}

/** Also who waits for nobody, since whom they asked is gone. */
const menteesWaiting = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.query<{ menteeId: string }>(
    `select distinct mentee_id as "menteeId" from mentor_choices
     where institution_id = $1 and ended_at is null order by mentee_id`,
    [tx.institutionId],
  );
  return rows.map(({ menteeId }) => menteeId);
};

const seeTo = async (tx: Tx, menteeId: string, now: Date): Promise<void> => {
  const asked = await lockAsked(tx, menteeId);
  // The student has a group by another way, or the round is over.
  if (!(await mayAsk(tx, menteeId))) return withdrawChoices(tx, menteeId, now);
  if (!asked) return askNext(tx, menteeId, now);
  const today = await dayOf(tx, now);
  if (asked.expiresOn < today || !asked.canTake) {
    await endChoice(tx, asked.id, asked.canTake ? 'expired' : 'released', now);
    return askNext(tx, menteeId, now);
  }
  if (isReminderDue(asked, today)) {
    await tx.execute(
      `update mentor_choices set reminders = reminders + 1, reminded_on = $3
       where institution_id = $1 and id = $2`,
      [tx.institutionId, asked.id, today],
    );
    await tx.outbox.add({ type: 'mentor_choice.reminder', choiceId: asked.id });
  }
};

/** Whether a mentor is to be reminded today. Days are ISO dates. */
export const isReminderDue = (
  {
    reminders,
    remindedOn,
    expiresOn,
    requestDays,
  }: Pick<Asked, 'reminders' | 'remindedOn' | 'expiresOn' | 'requestDays'>,
  today: string,
): boolean => {
  if (reminders >= REMINDERS || remindedOn === today) return false;
  const left = daysBetween(today, expiresOn);
  return left <= Math.floor((requestDays * (REMINDERS - reminders)) / (REMINDERS + 1));
};

const lockAsked = async (tx: Tx, menteeId: string): Promise<Asked | undefined> => {
  await tx.query(`select id from enrolments where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    menteeId,
  ]);
  const [asked] = await tx.query<Asked>(
    `select c.id, c.expires_on::text as "expiresOn", c.reminders,
            c.reminded_on::text as "remindedOn",
            (r.settings #>> '{waysIn,requestDays}')::integer as "requestDays",
            (${IN_DIRECTORY}) and ${FREE_PLACES} > 0 as "canTake"
     from mentor_choices c
     join (${MENTORS}) on e.institution_id = c.institution_id and e.id = c.mentor_id
     where c.institution_id = $1 and c.mentee_id = $2 and c.state = 'asked'`,
    [tx.institutionId, menteeId],
  );
  return asked;
};
