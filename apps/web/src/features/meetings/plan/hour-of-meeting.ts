import { HOURS, slot, WEEKDAYS, type Slot } from '../../../ui/form/availability';

const DAY = 24 * 60 * 60_000;

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Monday is 1. */
const weekdayOf = (date: string): number => ((new Date(at(date)).getUTCDay() + 6) % 7) + 1;

/** The hour of the week in which a meeting begins; null as long as its day or time is none. */
export function hourOfMeeting(date: string, time: string): Slot | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d/.test(time)) return null;
  const hour = slot(weekdayOf(date), Number(time.slice(0, 2)));
  return Number.isNaN(hour) ? null : hour;
}

/** Whether people are asked for it at all: the evenings and the end of the week are nobody's to say. */
export const isAskedFor = (hour: Slot): boolean =>
  WEEKDAYS.some((day) => day === Math.floor(hour / 100)) && HOURS.includes(hour % 100);

/** The first day on which an hour of the week comes round, from a day on, that day included. */
export function firstDayOf(hour: Slot, from: string): string {
  const ahead = (Math.floor(hour / 100) - weekdayOf(from) + 7) % 7;
  return new Date(at(from) + ahead * DAY).toISOString().slice(0, 10);
}
