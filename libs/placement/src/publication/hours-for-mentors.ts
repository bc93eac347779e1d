import type { BoardGroup } from '../review/board.js';
import { mentorsToLead, placesOf, type Participant } from '../roster/participants.js';
import { coMentorsOf, type MentorParts } from './co-mentors.js';

interface Parts extends MentorParts {
  /** Groups whose hour is settled. */
  readonly kept: ReadonlySet<string>;
}

const can = ({ slots }: Participant, slot: number): boolean => slots?.includes(slot) ?? true;

/**
 * The groups at hours that give more of them as many mentors as they should have. A group's hour is
 * moved only where its leader is free then and no fewer of its members can; who is in which group
 * stays as it is. Group by group, the first hour that helps most: not proven to be the best of all.
 */
export const hoursForMentors = (parts: Parts): readonly BoardGroup[] => {
  const { settings, roster, people, seats, kept } = parts;
  const wanted = settings.mentorsPerGroup - 1;
  const members = Map.groupBy(seats, (seat) => seat.groupId);
  const canCome = (groupId: string, slot: number): number =>
    (members.get(groupId) ?? []).filter(({ enrolmentId }) => {
      const member = people.get(enrolmentId);
      return member !== undefined && can(member, slot);
    }).length;
  const given = (groups: readonly BoardGroup[]): ReadonlyMap<string, readonly string[]> =>
    coMentorsOf({ settings, roster, people, seats, groups });
  const total = (found: ReadonlyMap<string, readonly string[]>): number =>
    [...found.values()].reduce((sum, { length }) => sum + length, 0);

  let groups = parts.groups;
  let found = given(groups);
  const led = groups.filter((g) => g.leaderId !== null).length;
  const places = mentorsToLead(roster).reduce((sum, mentor) => sum + placesOf(mentor), 0);
  const most = Math.min(led * wanted, places - led);
  const hours = [...new Set(roster.flatMap((p) => p.slots ?? []))].sort((a, b) => a - b);
  for (const { id, slot, leaderId } of groups) {
    const leader = leaderId === null ? undefined : people.get(leaderId);
    if (total(found) >= most) break;
    if (!leader || slot === null || kept.has(id)) continue;
    if ((found.get(id)?.length ?? 0) >= wanted) continue;
    const least = canCome(id, slot);
    const busy = new Set(groups.filter((g) => g.leaderId === leaderId).map((g) => g.slot));
    for (const hour of hours) {
      if (busy.has(hour) || !can(leader, hour) || canCome(id, hour) < least) continue;
      const moved = groups.map((g) => (g.id === id ? { ...g, slot: hour } : g));
      const then = given(moved);
      if (total(then) > total(found)) [groups, found] = [moved, then];
    }
  }
  return groups;
};
