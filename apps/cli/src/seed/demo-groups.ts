import { Group, Membership, type MembershipRole } from '#groups';
import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import { GROUPS } from './demo-plan.js';
import type { DemoRoster } from './demo-roster.js';

const SEATS = 11;
const FORMED_DAYS_AGO = 66;

/** The groups of the plan with their members, inserted; their ids, in the order of the plan. */
export const addGroups = async (
  tx: Tx,
  calendar: DemoCalendar,
  roundId: string,
  { coaches, grouped }: DemoRoster,
): Promise<string[]> => {
  const { institutionId } = tx;
  const formed = calendar.daysAgo(FORMED_DAYS_AGO);
  const groups = GROUPS.map(({ campus, slot, students }, i) => ({
    ...{ institutionId, id: newId(), roundId, number: i + 1, campus, slot },
    ...{ seats: SEATS, seatsTaken: students, createdAt: formed },
  }));
  await tx.repository(Group).insert(groups);
  const member = (groupId: string, enrolmentId: string, role: MembershipRole) => ({
    ...{ institutionId, id: newId(), groupId, enrolmentId, role, joinedAt: formed },
  });
  await tx
    .repository(Membership)
    .insert(
      groups.flatMap(({ id }, i) => [
        member(id, coaches[GROUPS[i]!.coach]!.id, 'mentor'),
        ...grouped[i]!.map((student) => member(id, student.id, 'mentee')),
      ]),
    );
  return groups.map(({ id }) => id);
};
