import { closedOn, type ClosedStretch } from '#schemes';
import { Temporal } from 'temporal-polyfill';
import type { Series } from './meeting-times.js';

/** A turn of a series on a day that is kept free. */
export interface PassedOver {
  /** ISO date. */
  readonly date: string;
  readonly closed: ClosedStretch;
}

/** More than any institution keeps free in a row. */
const MOST_PASSED = 60;

/**
 * The turns that a series has on days that are kept free: it passes over them, and goes on as much longer. A
 * single meeting is on the day that was said.
 *
 * @param series on a day that is in the calendar
 */
export const passedOver = (
  { date, count, everyWeeks }: Pick<Series, 'date' | 'count' | 'everyWeeks'>,
  closed: readonly ClosedStretch[],
): PassedOver[] => {
  if (count === 1) return [];
  const passed: PassedOver[] = [];
  const first = Temporal.PlainDate.from(date);
  for (let turn = 0; turn - passed.length < count && passed.length < MOST_PASSED; turn += 1) {
    const day = first.add({ weeks: turn * everyWeeks }).toString();
    const why = closedOn(closed, day);
    if (why) passed.push({ date: day, closed: why });
  }
  return passed;
};
