import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { localesOf } from '../../ui/time/locales-of';
import { useFormats } from '../../ui/time/use-formats';

/** Minutes as hours with a decimal, and months by their names. */
export function useHourWords() {
  const { t, language } = useTexts();
  const { number } = useFormats();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(localesOf(language), {
      ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
    });
    return {
      hours: (minutes: number): string =>
        t('hours:hours', { hours: number(Math.round((minutes / 60) * 100) / 100) }),
      monthName: (month: string): string => name.format(new Date(`${month}-15T12:00:00Z`)),
    };
  }, [t, language, number]);
}
