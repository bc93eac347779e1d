import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { capitalFirst } from '../../ui/capital-first';
import { localesOf } from '../../ui/time/locales-of';
import { useFormats } from '../../ui/time/use-formats';

/** Minutes as hours with a decimal, and months by their names: within a sentence, and where one begins. */
export function useHourWords() {
  const { t, language } = useTexts();
  const { number } = useFormats();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(localesOf(language), {
      ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
    });
    const monthName = (month: string): string => name.format(new Date(`${month}-15T12:00:00Z`));
    return {
      hours: (minutes: number): string =>
        t('hours:hours', { hours: number(Math.round((minutes / 60) * 100) / 100) }),
      monthName,
      monthTitle: (month: string): string => capitalFirst(monthName(month), language),
    };
  }, [t, language, number]);
}
