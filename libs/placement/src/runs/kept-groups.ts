import type { FixedGroup } from '#matching';
import type { Kept } from '../roster/grouping-problem.js';
import type { Participant } from '../roster/participants.js';
import type { BoardGroup, BoardSeat } from '../review/board.js';

const DIGITS = 4;

/** The engine's key of a kept group: its number, and so that keys sort as numbers do. */
const keyOf = (number: number): string => `kept${String(number).padStart(DIGITS, '0')}`;

/** The number that a kept group has in the proposal it comes from; null for a new group. */
export const keptNumber = (key: string): number | null => {
  const digits = /^kept(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * What a run around pins starts from: each group with somebody pinned keeps its number, mentor and
 * hour, and the pinned stay in it. Who has left the round since is not kept, mentors neither; a
 * group whose mentor is gone is given another.
 */
export const keptGroups = (
  groups: readonly BoardGroup[],
  seats: readonly BoardSeat[],
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Kept => {
  const students = new Set(mentees.map((p) => p.enrolmentId));
  const leaders = new Set(mentors.map((p) => p.enrolmentId));
  const numbers = new Map(groups.map((g) => [g.id, g.number]));
  const pins = seats.flatMap(({ enrolmentId, groupId, isPinned }) => {
    const number = groupId === null ? undefined : numbers.get(groupId);
    return isPinned && number !== undefined && students.has(enrolmentId)
      ? [{ personId: enrolmentId, groupKey: keyOf(number) }]
      : [];
  });
  const pinned = new Set(pins.map((pin) => pin.groupKey));
  const fixedGroups = groups
    .map(({ number, leaderId, slot }): FixedGroup => {
      const stays = leaderId !== null && leaders.has(leaderId);
      return stays
        ? { key: keyOf(number), leaderId, slot, keepLeader: true, keepSlot: slot !== null }
        : { key: keyOf(number), leaderId: null, slot };
    })
    .filter((group) => pinned.has(group.key));
  return { fixedGroups, pins };
};
