import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { ClosedDays } from './closed-days';

/** Noon in Greenwich is the same day in all of Europe. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** Days without meetings, in words: what they are called, and when they are. */
export function useClosedWords(): {
  readonly nameOf: (days: Pick<ClosedDays, 'holiday' | 'name'>) => string;
  readonly dayOf: (day: string) => string;
  /** What was done, and how many meetings stay on the days. */
  readonly withPlanned: (done: string, planned: number) => string;
  readonly when: (days: Pick<ClosedDays, 'firstDay' | 'lastDay'>) => string;
} {
  const { t } = useTexts();
  const { date } = useFormats();
  return {
    nameOf: ({ holiday, name }) => (holiday ? t(`closed-days:public.${holiday}`) : name),
    dayOf: (day) => date(noonOf(day)),
    withPlanned: (done, count) =>
      count > 0 ? `${done} ${t('closed-days:planned', { count })}` : done,
    when: ({ firstDay, lastDay }) =>
      firstDay === lastDay
        ? date(noonOf(firstDay))
        : t('closed-days:fromTo', { from: date(noonOf(firstDay)), to: date(noonOf(lastDay)) }),
  };
}
