import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useToast } from '../../ui/toast';
import { closedDaysQuery, type ClosedDaysBody } from './closed-days';
import { ClosedDaysForm } from './closed-days-form';
import { useClosedWords } from './use-closed-words';

const EMPTY: ClosedDaysBody = { firstDay: '', lastDay: '', kind: 'exam', name: '' };

/** One stretch of days more. */
export function AddClosedDays() {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { withPlanned } = useClosedWords();
  return (
    <ClosedDaysForm
      values={EMPTY}
      submit={t('closed-days:add.save')}
      send={async (days) => {
        const { planned, ...list } = await body(api.POST('/api/v1/closed-days', { body: days }));
        client.setQueryData(closedDaysQuery.queryKey, list);
        toast(withPlanned(t('closed-days:added', { name: days.name }), planned));
        return { ...EMPTY, kind: days.kind };
      }}
    />
  );
}
