import { localesOf } from './locales-of';
import { relativeInNynorsk } from './nynorsk';
import { sayWeekday } from './say-weekday';

/** Language and zone in which a time is said. */
export interface Manner {
  readonly language: string;
  readonly zone: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const format = (at: Date, { language, zone }: Manner, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localesOf(language), { timeZone: zone, ...options }).format(at);

/** The day of `at` in the zone as a number, so that days can be subtracted. */
const dayNumber = (at: Date, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return Date.parse(`${parts.format(at)}T00:00:00Z`) / DAY;
};

/** The name of the day: 1 January 1970, day 0, was a Thursday. */
const weekdayOf = (at: Date, { language, zone }: Manner): string =>
  sayWeekday(((dayNumber(at, zone) + 3) % 7) + 1, language);

/** 14:15 */
export const sayClock = (at: Date, manner: Manner): string =>
  format(at, manner, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 17. september 2026 */
export const sayDate = (at: Date, manner: Manner): string =>
  format(at, manner, { day: 'numeric', month: 'long', year: 'numeric' });

/** september 2026 */
export const sayMonth = (at: Date, manner: Manner): string =>
  format(at, manner, { month: 'long', year: 'numeric' });

/** aug–des 2026, or aug 2026–jun 2027: short enough for a choice on a phone. */
export const sayMonths = (from: Date, to: Date, manner: Manner): string => {
  const isOneYear = sayYear(from, manner) === sayYear(to, manner);
  // Browsers differ in whether a month by itself is shortened with a full stop.
  const month = (at: Date): string => format(at, manner, { month: 'short' }).replace('.', '');
  const end = `${month(to)} ${sayYear(to, manner)}`;
  return isOneYear ? `${month(from)}–${end}` : `${month(from)} ${sayYear(from, manner)}–${end}`;
};

/** torsdag 17. september 2026 14:15 */
export const sayExactly = (at: Date, manner: Manner): string =>
  `${weekdayOf(at, manner)} ${sayDate(at, manner)} ${sayClock(at, manner)}`;

/**
 * A time as people say it: `for 12 minutter siden`, `i morgen 14:15`, `torsdag 14:15` within a
 * week, else the date (`17. sep. 14:15`), with the year where it is another.
 */
export function sayTime(at: Date, now: Date, manner: Manner): string {
  const relative =
    manner.language === 'nn'
      ? relativeInNynorsk
      : new Intl.RelativeTimeFormat(localesOf(manner.language), { numeric: 'auto' });
  const ago = now.getTime() - at.getTime();
  if (ago >= 0 && ago < 60 * MINUTE) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  const days = dayNumber(at, manner.zone) - dayNumber(now, manner.zone);
  return `${sayDay(at, days, now, manner, relative)} ${sayClock(at, manner)}`;
}

function sayDay(
  at: Date,
  days: number,
  now: Date,
  manner: Manner,
  relative: Pick<Intl.RelativeTimeFormat, 'format'>,
): string {
  if (Math.abs(days) <= 1) return relative.format(days, 'day');
  if (days > 0 && days < 7) return weekdayOf(at, manner);
  const sameYear = sayYear(at, manner) === sayYear(now, manner);
  return format(at, manner, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  });
}

const sayYear = (at: Date, manner: Manner): string => format(at, manner, { year: 'numeric' });
