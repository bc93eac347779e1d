import type { Weekday } from '#kernel';
import { closedOn, type ClosedStretch, type Stretch, type Theme } from '#schemes';
import { Temporal } from 'temporal-polyfill';
import { SkippedTime, spansOf, type Span } from '../meeting-times.js';
import { chosenOf } from './choose-dates.js';
import { themesFor } from './place-themes.js';
import type { Moved, Turn } from './turns.js';
import { weekNumber } from './weeks.js';

/** How a plan is wished to be. */
export interface PlanWish {
  readonly weekday: Weekday;
  /** `14:15`, by the institution's clock. */
  readonly time: string;
  readonly minutes: number;
  /** How many are to be in the stretch, with those that are there. Null: no number is set. */
  readonly count: number | null;
  /** Null: spread over the stretch. */
  readonly everyWeeks: number | null;
}

/** A meeting that the group has: planned, or held. */
export interface MeetingThere extends Span {
  /** ISO date, by the institution's clock. */
  readonly date: string;
  readonly themes: readonly string[];
}

/** What a plan has to go by. */
export interface PlanGround {
  /** The days it is for. */
  readonly stretch: Stretch;
  /** The terms of the round; between two of them is a pause. None: it has no pauses. */
  readonly terms: readonly Stretch[];
  /** The first day of the round, from which weeks are counted. */
  readonly firstDay: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly closed: readonly ClosedStretch[];
  /** The group's meetings in the stretch, and those with themes before it. */
  readonly there: readonly MeetingThere[];
  /** When a mentor of the group is elsewhere. */
  readonly elsewhere: readonly Span[];
  readonly themes: readonly Theme[];
}

export interface ProposedMeeting {
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly theme: Theme | null;
  /** After the week by which its theme should have been held. */
  readonly isLate: boolean;
  readonly moved: Moved | null;
}

export interface Proposal {
  readonly meetings: readonly ProposedMeeting[];
  /** How many more there should be, for which there is no day. */
  readonly lacking: number;
  /** Mandatory themes for which there is no meeting. */
  readonly themesLeft: readonly Theme[];
}

/** More than anybody plans at once. */
export const MOST_PROPOSED = 60;

/**
 * The meetings that a group lacks, each at the same time of the week: none on days that are kept free, in
 * a pause, in the past or in the way of another meeting, and no two in one week. With a cadence, each is
 * so many weeks after the one before, or later, with the reason; else they are spread over the stretch,
 * so that each theme comes by its week where it can.
 */
export const propose = (wish: PlanWish, ground: PlanGround): Proposal => {
  const { stretch, there, themes } = ground;
  const inStretch = there.filter(({ date }) => stretch.startsOn <= date && date <= stretch.endsOn);
  const had = new Set(there.flatMap((meeting) => meeting.themes));
  const missing = themes.filter(({ code }) => !had.has(code));
  const turns = turnsOf(wish, ground);
  const lacking = Math.max(0, countOf(wish, missing, turns) - inStretch.length);
  const wanted = Math.min(lacking, MOST_PROPOSED);
  const weeks = new Set(inStretch.map(({ date }) => weekNumber(date)));
  const firstWeek = weekNumber(ground.firstDay);
  const chosen = chosenOf(turns, {
    wanted,
    everyWeeks: wish.everyWeeks,
    weeks,
    missing,
    firstWeek,
  });
  const roundWeeks = chosen.map(({ turn }) => turn.week - firstWeek + 1);
  const placed = themesFor(missing, roundWeeks);
  return {
    meetings: chosen.map(({ turn, moved }, i) => {
      const theme = placed[i] ?? null;
      const isLate = theme?.week != null && roundWeeks[i]! > theme.week;
      const { time, minutes } = wish;
      return { date: turn.date, time, minutes, theme, isLate, moved };
    }),
    // Where no number is set, as many as there is room for are enough.
    lacking: wish.count === null ? 0 : lacking - chosen.length,
    themesLeft: missing.filter((theme) => theme.mandatory && !placed.includes(theme)),
  };
};

/** Without a number: as often as the cadence says, or once for each mandatory theme. */
const countOf = (
  { count, everyWeeks }: PlanWish,
  missing: readonly Theme[],
  turns: readonly Turn[],
): number => {
  if (count !== null) return count;
  if (everyWeeks !== null) return turns.length;
  return missing.filter(({ mandatory }) => mandatory).length;
};

/** Each week's turn from now to the end of the stretch. */
const turnsOf = (wish: PlanWish, ground: PlanGround): Turn[] => {
  const { stretch, now, timeZone } = ground;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const start = Temporal.PlainDate.from(stretch.startsOn);
  const from = Temporal.PlainDate.compare(start, today) > 0 ? start : today;
  const turns: Turn[] = [];
  let day = from.add({ days: (wish.weekday - from.dayOfWeek + 7) % 7 });
  for (; day.toString() <= stretch.endsOn; day = day.add({ weeks: 1 })) {
    const date = day.toString();
    const span = spanOn(date, wish, timeZone);
    if (span && span.startsAt <= now) continue;
    turns.push({ date, week: weekNumber(date), obstacle: obstacleTo(date, span, ground) });
  }
  return turns;
};

/** Null: the clocks skip the time that day. */
const spanOn = (date: string, { time, minutes }: PlanWish, timeZone: string): Span | null => {
  try {
    return spansOf({ date, time, minutes, timeZone, count: 1, everyWeeks: 1 })[0]!;
  } catch (error) {
    if (error instanceof SkippedTime) return null;
    throw error;
  }
};

const obstacleTo = (
  date: string,
  span: Span | null,
  { terms, closed, there, elsewhere }: PlanGround,
): Turn['obstacle'] => {
  const free = closedOn(closed, date);
  if (free) return { why: free.kind, closed: free };
  const isIn = ({ startsOn, endsOn }: Stretch): boolean => startsOn <= date && date <= endsOn;
  if (terms.length > 0 && !terms.some(isIn)) return { why: 'pause', closed: null };
  if (!span) return { why: 'skipped_time', closed: null };
  const overlaps = (other: Span): boolean =>
    other.startsAt < span.endsAt && span.startsAt < other.endsAt;
  if (there.some(overlaps)) return { why: 'group_meets', closed: null };
  if (elsewhere.some(overlaps)) return { why: 'mentor_meets', closed: null };
  return null;
};
