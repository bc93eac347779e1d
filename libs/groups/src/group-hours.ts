import type { WeeklySlot } from '#kernel';
import type { Tx } from '#platform';

/** How many of a group's members can at an hour of the week. */
export interface HourOfGroup {
  readonly slot: WeeklySlot;
  readonly members: number;
  readonly mentor: boolean;
}

export interface HoursOfGroup {
  readonly hours: readonly HourOfGroup[];
  /** Members who said when they can; the others are unknown, not busy. */
  readonly answered: number;
}

/** The group's hours, those that suit the mentor and most members first. Counts, never who. */
export const hoursOf = async (tx: Tx, groupId: string): Promise<HoursOfGroup> => {
  const parameters = [tx.institutionId, groupId];
  const hours = await tx.query<HourOfGroup>(
    `select slot, count(*) filter (where m.role = 'mentee')::int as members,
            bool_or(m.role <> 'mentee') as mentor
     ${ANSWERED}, unnest(e.slots) as slot
     where ${IN_GROUP}
     group by slot order by mentor desc, members desc, slot`,
    parameters,
  );
  const [row] = await tx.query<{ answered: number }>(
    `select count(*)::int as answered ${ANSWERED} where ${IN_GROUP} and m.role = 'mentee'`,
    parameters,
  );
  return { hours, answered: row?.answered ?? 0 };
};

const ANSWERED = `
  from memberships m
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
    and e.slots is not null`;
const IN_GROUP = `m.institution_id = $1 and m.group_id = $2 and m.left_at is null`;
