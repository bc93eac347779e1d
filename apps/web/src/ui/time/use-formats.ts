import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { localesOf } from './locales-of';
import { sayClock, sayDate, sayExactly, sayMonth, sayTime } from './say-time';

const HOME_ZONE = 'Europe/Oslo';

/** The zone the institution's clocks show; a traveller's own would be wrong by an hour or more. */
export const useTimeZone = (): string => useSession().institution?.timeZone ?? HOME_ZONE;

export interface Formats {
  /** 1 234,5 */
  readonly number: (value: number) => string;
  /** A share (0.75) as 75 %. */
  readonly percent: (share: number) => string;
  /** `A, B og C` */
  readonly list: (items: readonly string[]) => string;
  /** As people say it: `i morgen 14:15`. In a page, prefer `<Time>`. */
  readonly time: (instant: string) => string;
  readonly clock: (instant: string) => string;
  readonly date: (instant: string) => string;
  /** `september 2026`, of `2026-09`. */
  readonly month: (month: string) => string;
  readonly exactly: (instant: string) => string;
}

/** Numbers and times as the reader's language writes them, by the institution's clocks. */
export function useFormats(): Formats {
  const { language } = useTexts();
  const zone = useTimeZone();
  return useMemo(() => {
    const locales = localesOf(language);
    const manner = { language, zone };
    const number = new Intl.NumberFormat(locales);
    const percent = new Intl.NumberFormat(locales, { style: 'percent' });
    const list = new Intl.ListFormat(locales);
    return {
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
      list: (items) => list.format(items),
      time: (instant) => sayTime(new Date(instant), new Date(), manner),
      clock: (instant) => sayClock(new Date(instant), manner),
      date: (instant) => sayDate(new Date(instant), manner),
      month: (month) => sayMonth(new Date(`${month}-15T12:00:00Z`), manner),
      exactly: (instant) => sayExactly(new Date(instant), manner),
    };
  }, [language, zone]);
}
