import { hourOf, weekdayOf, type WeeklySlot } from '#kernel';
import { Temporal } from 'temporal-polyfill';

/** A time as people at the institution say it: `2026-10-20`, `14:15`. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Series extends LocalTime {
  readonly timeZone: string;
  readonly minutes: number;
  readonly count: number;
  readonly everyWeeks: number;
}

/** A time that the clocks leave out, on the night they go to summer time. */
export class SkippedTime extends Error {
  constructor(
    /** ISO date. */
    readonly date: string,
  ) {
    super(`The clocks skip this time on ${date}`);
  }
}

/**
 * The meetings of a series: the same time of day by the institution's clock, also across a change
 * to or from summer time. Of an hour that comes twice the first is meant, as in RFC 5545, 3.3.5.
 *
 * @throws SkippedTime where the change leaves the time out
 * @throws RangeError for a date or time that is not in the calendar
 */
export const spansOf = ({ date, time, timeZone, minutes, count, everyWeeks }: Series): Span[] => {
  const first = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
  return Array.from({ length: count }, (_, i) => {
    const local = first.add({ weeks: i * everyWeeks });
    const start = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
    if (!start.toPlainDateTime().equals(local))
      throw new SkippedTime(local.toPlainDate().toString());
    return { startsAt: asDate(start), endsAt: asDate(start.add({ minutes })) };
  });
};

/** An instant by the institution's clock. */
export const localTimeOf = (instant: Date, timeZone: string): LocalTime => {
  const local = zoned(instant, timeZone);
  return { date: local.toPlainDate().toString(), time: clockTime(local) };
};

/**
 * The first time the weekly hour comes round after `after`. A meeting that leaves a quarter of its
 * hour unused starts at a quarter past, as teaching does at Norwegian universities.
 */
export const nextTimeIn = (
  slot: WeeklySlot,
  { after, minutes, timeZone }: { after: Date; minutes: number; timeZone: string },
): LocalTime => {
  const now = zoned(after, timeZone);
  const onDay = now
    .add({ days: (weekdayOf(slot) - now.dayOfWeek + 7) % 7 })
    .withPlainTime({ hour: hourOf(slot), minute: minutes <= 45 ? 15 : 0 });
  const next = Temporal.ZonedDateTime.compare(onDay, now) > 0 ? onDay : onDay.add({ weeks: 1 });
  return { date: next.toPlainDate().toString(), time: clockTime(next) };
};

const zoned = (instant: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

const asDate = (time: Temporal.ZonedDateTime): Date => new Date(time.epochMilliseconds);

const clockTime = (time: Temporal.ZonedDateTime): string =>
  time.toPlainTime().toString({ smallestUnit: 'minute' });
