import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useQueueing } from './use-queueing';
import type { MyWait } from './waiting';

/** A seat there alone, or anywhere that suits. The place in the queue stays. */
export function WantedCampus({ wait }: { readonly wait: MyWait }) {
  const { t } = useTexts();
  const { enter } = useQueueing(wait.enrolmentId);
  return (
    <Field>
      <Label>{t('waiting:mine.where')}</Label>
      <Select
        value={wait.wantedCampus ?? ''}
        disabled={enter.isPending}
        onChange={({ target }) => enter.mutate(target.value || null)}
      >
        <Select.Option value="">{t('waiting:mine.anywhere')}</Select.Option>
        {wait.campuses.map((campus) => (
          <Select.Option key={campus} value={campus}>
            {campus}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
