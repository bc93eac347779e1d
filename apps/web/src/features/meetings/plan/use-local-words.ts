import { useTexts } from '../../../app/i18n/use-texts';
import { sayDate, sayExactly, sayMonths } from '../../../ui/time/say-time';

/** Days and times that the institution's calendar and clock name, in words. */
export function useLocalWords(): {
  readonly day: (date: string) => string;
  readonly dayAndTime: (date: string, time: string) => string;
  readonly months: (from: string, to: string) => string;
} {
  const { language } = useTexts();
  const manner = { language, zone: 'UTC' };
  const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
  return {
    day: (date) => sayDate(dayOf(date), manner),
    months: (from, to) => sayMonths(dayOf(from), dayOf(to), manner),
    dayAndTime: (date, time) => sayExactly(new Date(`${date}T${time}:00Z`), manner),
  };
}
