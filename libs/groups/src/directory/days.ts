import { timeZoneOf, type Tx } from '#platform';
import { Temporal } from 'temporal-polyfill';

/** The calendar's day at an instant, where the institution is: an ISO date. */
export const dayOf = async (tx: Tx, instant: Date): Promise<string> =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(await timeZoneOf(tx))
    .toPlainDate()
    .toString();

/** @param day ISO date */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** How many days from one to another; negative where it is before. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
