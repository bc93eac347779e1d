import type { Board } from '../review/board.js';
import { attributesOf } from '../roster/attributes.js';
import { mentorsToLead, placesOf, type Participant } from '../roster/participants.js';

/** A group with room for more mentors than its leader. */
interface Needy {
  readonly id: string;
  readonly slot: number | null;
  readonly leader: Participant;
  readonly wanted: number;
}

/**
 * Which further mentors the groups get, where the settings give a group more than one: as many groups
 * as can be get a second before any gets a third. A mentor is with no more groups than they take, has
 * alike with the leader what all of a group have, can at its hour, and has no other group then. The
 * same board gives the same.
 */
export const coMentorsOf = (board: Board): ReadonlyMap<string, readonly string[]> => {
  const given = new Map<string, string[]>();
  const groups = board.groups.flatMap(({ id, slot, leaderId }): Needy[] => {
    const leader = leaderId === null ? undefined : board.people.get(leaderId);
    const wanted = board.settings.mentorsPerGroup - 1;
    return leader && wanted > 0 ? [{ id, slot, leader, wanted }] : [];
  });
  const hours = new Map<string, { groups: number; slots: Set<number> }>();
  const busy = (id: string) => {
    const known = hours.get(id) ?? { groups: 0, slots: new Set<number>() };
    hours.set(id, known);
    return known;
  };
  const take = (mentorId: string, slot: number | null): void => {
    const own = busy(mentorId);
    own.groups += 1;
    if (slot !== null) own.slots.add(slot);
  };
  for (const { leader, slot } of groups) take(leader.enrolmentId, slot);
  const mentors = mentorsToLead(board.roster);
  const fits = (mentor: Participant, group: Needy): boolean => {
    const { groups: has, slots } = busy(mentor.enrolmentId);
    const isThere =
      mentor === group.leader || given.get(group.id)?.includes(mentor.enrolmentId) === true;
    const isFree = group.slot === null || !slots.has(group.slot);
    const can = group.slot === null || (mentor.slots?.includes(group.slot) ?? true);
    return !isThere && isFree && can && has < placesOf(mentor) && isAlike(board, mentor, group);
  };
  for (let more = true; more;) {
    const needy = groups
      .map((group) => ({ group, has: given.get(group.id)?.length ?? 0 }))
      .filter(({ group, has }) => has < group.wanted);
    const fewest = Math.min(...needy.map(({ has }) => has));
    const first = needy.filter(({ has }) => has === fewest).map(({ group }) => group);
    const rest = needy.filter(({ has }) => has !== fewest).map(({ group }) => group);
    const next = [first, rest]
      .map((those) => oneEach(those, mentors, fits))
      .find((found) => found.size > 0);
    for (const [mentorId, group] of next ?? []) {
      given.set(group.id, [...(given.get(group.id) ?? []), mentorId]);
      take(mentorId, group.slot);
    }
    more = next !== undefined;
  }
  return given;
};

/** Unknown is neither alike nor another. */
const isAlike = ({ settings }: Board, mentor: Participant, { leader }: Needy): boolean => {
  const [own, other] = [attributesOf(mentor), attributesOf(leader)];
  return settings.matching.sameWithin.every((attribute) => {
    const [a, b] = [own[attribute] ?? null, other[attribute] ?? null];
    if (a === null || b === null) return true;
    const others = new Set([b].flat());
    return [a].flat().some((value) => others.has(value));
  });
};

/** A mentor for as many of the groups as can be, each mentor once: by augmenting paths. */
const oneEach = (
  groups: readonly Needy[],
  mentors: readonly Participant[],
  fits: (mentor: Participant, group: Needy) => boolean,
): ReadonlyMap<string, Needy> => {
  const taken = new Map<string, Needy>();
  const give = (group: Needy, tried: Set<string>): boolean =>
    mentors.some((mentor) => {
      const { enrolmentId } = mentor;
      if (tried.has(enrolmentId) || !fits(mentor, group)) return false;
      tried.add(enrolmentId);
      const other = taken.get(enrolmentId);
      if (other && !give(other, tried)) return false;
      taken.set(enrolmentId, group);
      return true;
    });
  for (const group of groups) give(group, new Set());
  return taken;
};
