import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { closedDaysQuery, type ClosedDays } from './closed-days';
import styles from './closed-days.module.css';
import { useClosedWords } from './use-closed-words';

/** A year's public holidays with one press: this year's and the next two. */
export function PublicHolidays({ items }: { readonly items: readonly ClosedDays[] }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { withPlanned } = useClosedWords();
  const add = useMutation({
    mutationFn: (year: number) =>
      body(api.POST('/api/v1/closed-days/public-holidays', { body: { year } })),
    onError: useFailureToast(),
    onSuccess: ({ planned, ...list }, year) => {
      client.setQueryData(closedDaysQuery.queryKey, list);
      toast(withPlanned(t('closed-days:holidays.done', { year }), planned));
    },
  });
  const now = new Date().getFullYear();
  const isThere = (year: number): boolean =>
    items.some(
      ({ holiday, firstDay }) => holiday === 'good_friday' && firstDay.startsWith(`${year}`),
    );
  const years = [now, now + 1, now + 2].filter((year) => !isThere(year));
  if (years.length === 0) return <p className={styles.quiet}>{t('closed-days:holidays.all')}</p>;
  return (
    <div className={styles.years}>
      {years.map((year) => (
        <Button
          key={year}
          variant="secondary"
          loading={add.isPending && add.variables === year}
          onClick={() => add.mutate(year)}
        >
          {t('closed-days:holidays.add', { year })}
        </Button>
      ))}
    </div>
  );
}
