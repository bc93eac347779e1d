import type { Board } from '../review/board.js';
import { attributesOf } from '../roster/attributes.js';
import { canLead, mentorsToLead, placesOf, type Participant } from '../roster/participants.js';

/** What it takes to say who is with whom. */
export type MentorParts = Pick<Board, 'settings' | 'roster' | 'people' | 'groups' | 'seats'>;

/** A group that somebody leads. */
interface Led {
  readonly id: string;
  readonly slot: number | null;
  readonly leader: Participant;
}

/** Unknown is neither alike nor another. */
const isAlike = ({ settings }: MentorParts, mentor: Participant, { leader }: Led): boolean => {
  const [own, other] = [attributesOf(mentor), attributesOf(leader)];
  return settings.matching.sameWithin.every((attribute) => {
    const [a, b] = [own[attribute] ?? null, other[attribute] ?? null];
    if (a === null || b === null) return true;
    const others = new Set([b].flat());
    return [a].flat().some((value) => others.has(value));
  });
};

/** Mentors and their hours that a search for room has been at. */
interface Seen {
  readonly mentors: Set<Participant>;
  readonly hours: Set<string>;
}

/**
 * Who is with which group, while it is being settled: a flow of mentors to groups by way of their
 * hours, grown by augmenting paths (Ford and Fulkerson), so that no other way of giving them reaches
 * more groups.
 */
class Company {
  readonly given = new Map<string, Participant[]>();
  readonly #with = new Map<Participant, Led[]>();
  readonly #leads: ReadonlyMap<Participant, readonly Led[]>;
  readonly #members: ReadonlyMap<string | null, readonly { readonly enrolmentId: string }[]>;
  readonly #mentors: readonly Participant[];

  constructor(
    private readonly parts: MentorParts,
    groups: readonly Led[],
  ) {
    this.#leads = Map.groupBy(groups, ({ leader }) => leader);
    this.#members = Map.groupBy(parts.seats, (seat) => seat.groupId);
    this.#mentors = mentorsToLead(parts.roster);
  }

  /** One more for a group, others moved where that takes it; false where there is nobody. */
  add(group: Led, seen: Seen = { mentors: new Set(), hours: new Set() }): boolean {
    const able = this.#mentors
      .filter((mentor) => this.#may(mentor, group))
      .sort((a, b) => this.#load(a) - this.#load(b));
    const free = able.find((m) => this.#held(m, group) === undefined && this.#hasRoom(m));
    if (free) this.#give(free, group);
    return free !== undefined || able.some((mentor) => this.#makeRoom(mentor, group, seen));
  }

  /** Takes a mentor from another group, which is given somebody else. */
  #makeRoom(mentor: Participant, group: Led, seen: Seen): boolean {
    const then = this.#held(mentor, group);
    if (!then && seen.mentors.has(mentor)) return false;
    if (!then) seen.mentors.add(mentor);
    return (then ? [then] : (this.#with.get(mentor) ?? [])).some((other) => {
      const hour = `${mentor.enrolmentId} ${other.slot ?? other.id}`;
      if (seen.hours.has(hour)) return false;
      seen.hours.add(hour);
      if (!this.add(other, seen)) return false;
      this.#take(mentor, other);
      this.#give(mentor, group);
      return true;
    });
  }

  #may(mentor: Participant, group: Led): boolean {
    const { slot, leader } = group;
    const can = slot === null || (mentor.slots?.includes(slot) ?? true);
    const leadsThen = slot !== null && this.#leads.get(mentor)?.some((g) => g.slot === slot);
    const isThere = mentor === leader || this.given.get(group.id)?.includes(mentor);
    return (
      can &&
      !leadsThen &&
      !isThere &&
      !this.#isApart(mentor, group) &&
      isAlike(this.parts, mentor, group)
    );
  }

  /** Not to be put together again with a member or a mentor of the group. */
  #isApart({ apartFrom = [] }: Participant, { id, leader }: Led): boolean {
    if (apartFrom.length === 0) return false;
    const there = [leader, ...(this.#members.get(id) ?? []), ...(this.given.get(id) ?? [])];
    return there.some(({ enrolmentId }) => apartFrom.includes(enrolmentId));
  }

  /** The group that a mentor is with at the hour of another. */
  #held(mentor: Participant, { slot }: Led): Led | undefined {
    return slot === null ? undefined : this.#with.get(mentor)?.find((g) => g.slot === slot);
  }

  #load(mentor: Participant): number {
    return (this.#leads.get(mentor)?.length ?? 0) + (this.#with.get(mentor)?.length ?? 0);
  }

  #hasRoom(mentor: Participant): boolean {
    return this.#load(mentor) < placesOf(mentor);
  }

  #give(mentor: Participant, group: Led): void {
    this.given.set(group.id, [...(this.given.get(group.id) ?? []), mentor]);
    this.#with.set(mentor, [...(this.#with.get(mentor) ?? []), group]);
  }

  #take(mentor: Participant, group: Led): void {
    this.given.set(
      group.id,
      this.given.get(group.id)!.filter((m) => m !== mentor),
    );
    this.#with.set(
      mentor,
      this.#with.get(mentor)!.filter((g) => g !== group),
    );
  }
}

/**
 * Which further mentors the groups get, where the settings give a group more than one: as many groups
 * as can be get a second before any gets a third. A mentor is with no more groups than they take, has
 * alike with the leader what all of a group have, can at its hour, has no other group then, and is kept
 * apart from nobody in it. A group whose leader cannot lead any more gets none. The same board gives
 * the same.
 */
export const coMentorsOf = (board: MentorParts): ReadonlyMap<string, readonly string[]> => {
  const groups = board.groups.flatMap(({ id, slot, leaderId }): Led[] => {
    const leader = leaderId === null ? undefined : board.people.get(leaderId);
    return leader && canLead(leader) ? [{ id, slot, leader }] : [];
  });
  const company = new Company(board, groups);
  let needy = groups;
  for (let more = 1; more < board.settings.mentorsPerGroup; more += 1)
    // Whom nobody could be found for now, nobody will be.
    needy = needy.filter((group) => company.add(group));
  return new Map(
    [...company.given].map(([id, mentors]) => [id, mentors.map((m) => m.enrolmentId)]),
  );
};
