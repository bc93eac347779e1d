import type { Span } from '../meeting-times.js';

/** A meeting that is wanted or there already, by what can be at one place at a time. */
export interface Booking extends Span {
  readonly groupId: string;
  /** Who leads the group. */
  readonly mentorIds: readonly string[];
}

/** A wanted meeting, and another one, wanted or there already, that is in its way. */
export interface Clash<B extends Booking> {
  /** Its index among the wanted. */
  readonly index: number;
  /** Whether the group itself would be at two meetings, or only a mentor. */
  readonly who: 'group' | 'mentor';
  readonly other: B;
  /** Its index among the wanted; null: it is there already. */
  readonly otherIndex: number | null;
}

interface Placed<B extends Span> {
  readonly booking: B;
  /** Null: it is there already. */
  readonly index: number | null;
}

/**
 * Which of the wanted meetings overlap one that is there, or an earlier one of the wanted: each with one
 * of them, the group's own first. What ends when another begins does not overlap it.
 */
export const clashesOf = <B extends Booking>(
  wanted: readonly B[],
  there: readonly B[],
): Clash<B>[] => {
  const ofGroups = overlapsBy(({ groupId }) => [groupId], wanted, there);
  const ofMentors = overlapsBy(({ mentorIds }) => mentorIds, wanted, there);
  const found = new Map<number, Clash<B>>();
  for (const one of ofMentors) found.set(one.index, { ...one, who: 'mentor' });
  for (const one of ofGroups) found.set(one.index, { ...one, who: 'group' });
  return [...found.values()].sort((a, b) => a.index - b.index);
};

/** A wanted booking, by its index, and one that overlaps it at the same key. */
export interface Overlap<B extends Span> {
  readonly index: number;
  readonly other: B;
  /** Its index among the wanted; null: it is there already. */
  readonly otherIndex: number | null;
}

/**
 * Which of the wanted overlap one that is there, or an earlier one of the wanted, at one of its keys: a
 * person, a group or a room.
 */
export const overlapsBy = <B extends Span>(
  keysOf: (booking: B) => readonly string[],
  wanted: readonly B[],
  there: readonly B[],
): Overlap<B>[] => {
  const all: Placed<B>[] = [
    ...there.map((booking) => ({ booking, index: null })),
    ...wanted.map((booking, index) => ({ booking, index })),
  ];
  all.sort((a, b) => a.booking.startsAt.getTime() - b.booking.startsAt.getTime());
  const last = new Map<string, Placed<B>>();
  const found: Overlap<B>[] = [];
  for (const now of all)
    for (const key of keysOf(now.booking)) {
      const before = last.get(key);
      if (before && before.booking.endsAt > now.booking.startsAt) {
        const [one, other] = now.index === null ? [before, now] : [now, before];
        if (one.index !== null)
          found.push({ index: one.index, other: other.booking, otherIndex: other.index });
      }
      if (!before || before.booking.endsAt < now.booking.endsAt) last.set(key, now);
    }
  return found;
};
