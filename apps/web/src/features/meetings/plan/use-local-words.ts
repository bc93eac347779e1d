import { useTexts } from '../../../app/i18n/use-texts';
import { sayDate, sayExactly } from '../../../ui/time/say-time';

/** Days and times that the institution's calendar and clock name, in words. */
export function useLocalWords(): {
  readonly day: (date: string) => string;
  readonly dayAndTime: (date: string, time: string) => string;
} {
  const { language } = useTexts();
  const manner = { language, zone: 'UTC' };
  return {
    day: (date) => sayDate(new Date(`${date}T00:00:00Z`), manner),
    dayAndTime: (date, time) => sayExactly(new Date(`${date}T${time}:00Z`), manner),
  };
}
