import type { WeeklySlot } from '#kernel';
import type { Tx } from '#platform';
import type { OpenedGroup } from './find-group.js';
import { peopleIn, shown } from './group-people.js';
import { seesWhoCan, sightOf } from './group.policy.js';

/** When one of a group's students can. A null name: withheld. */
export interface StudentHours {
  readonly enrolmentId: string;
  readonly name: string | null;
  /** Null: has not said. */
  readonly slots: readonly WeeklySlot[] | null;
}

/** Who of the group's students can when, for those who see it in this round; null for all others. */
export const whoCanWhen = async (
  tx: Tx,
  { group, standing }: OpenedGroup,
): Promise<StudentHours[] | null> => {
  if (!seesWhoCan(standing, group.settings)) return null;
  const people = (await peopleIn(tx, group.id))
    .filter(({ role }) => role === 'mentee')
    .flatMap((person) => shown(person, sightOf(standing), tx.actor.personId) ?? [])
    .filter(({ isFormer }) => !isFormer);
  const rows = await tx.query<Pick<StudentHours, 'enrolmentId' | 'slots'>>(
    `select id as "enrolmentId", slots from enrolments
     where institution_id = $1 and id = any($2)`,
    [tx.institutionId, people.map(({ enrolmentId }) => enrolmentId)],
  );
  const slots = new Map(rows.map((row) => [row.enrolmentId, row.slots]));
  return people.map(({ enrolmentId, name }) => ({
    enrolmentId,
    name,
    slots: slots.get(enrolmentId) ?? null,
  }));
};
