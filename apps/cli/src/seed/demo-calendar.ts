import { formatTerm, hourOf, weekdayOf, type WeeklySlot } from '#kernel';
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Oslo';

/** The demo's dates, all relative to the moment it is seeded: a round that is in mid-term today. */
export interface DemoCalendar {
  readonly cohort: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** So many days ago. */
  daysAgo(days: number): Date;
  /** The hour of the week as it was last over: 0 is the latest, -1 the week before, 1 the next. */
  week(slot: WeeklySlot, week: number): Date;
}

export const demoCalendar = (now: Date): DemoCalendar => {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE);
  const start = here.subtract({ weeks: 12 }).toPlainDate();
  const daysAgo = (days: number): Date =>
    new Date(here.subtract({ days }).toInstant().epochMilliseconds);
  return {
    cohort: formatTerm({ year: start.year, season: start.month < 7 ? 'VÅR' : 'HØST' }),
    startsOn: start.toString(),
    endsOn: start.add({ months: 10 }).toString(),
    daysAgo,
    week: (slot, week) => {
      const sameDay = here.subtract({ days: (here.dayOfWeek - weekdayOf(slot) + 7) % 7 });
      const at = sameDay.with({
        hour: hourOf(slot),
        minute: 15,
        second: 0,
        millisecond: 0,
        microsecond: 0,
        nanosecond: 0,
      });
      // An hour's length back, so that the latest meeting is over whenever the demo is seeded.
      const isOver = Temporal.ZonedDateTime.compare(at, here.subtract({ hours: 1 })) <= 0;
      const latest = isOver ? at : at.subtract({ weeks: 1 });
      return new Date(latest.add({ weeks: week }).toInstant().epochMilliseconds);
    },
  };
};
