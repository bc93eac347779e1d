import { localesOf } from './locales-of';
import { NYNORSK_WEEKDAYS } from './nynorsk';

/** The name of a day of the week, Monday 1. 4 January 2026 was a Sunday. */
export const sayWeekday = (
  day: number,
  language: string,
  length: 'long' | 'short' = 'long',
): string =>
  language === 'nn'
    ? NYNORSK_WEEKDAYS[length][day - 1]!
    : new Intl.DateTimeFormat(localesOf(language), { weekday: length, timeZone: 'UTC' }).format(
        Date.UTC(2026, 0, 4 + day),
      );
