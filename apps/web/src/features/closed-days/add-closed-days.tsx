import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { CLOSED_KINDS, closedDaysQuery, type ClosedKind } from './closed-days';
import styles from './closed-days.module.css';

interface Values {
  firstDay: string;
  lastDay: string;
  kind: ClosedKind;
  name: string;
}

const EMPTY: Values = { firstDay: '', lastDay: '', kind: 'exam', name: '' };

/** One stretch of days more; a single day is its own last. */
export function AddClosedDays() {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm<Values>({
    defaultValues: EMPTY,
    onSubmit: async (values) => {
      const days = { ...values, lastDay: values.lastDay || values.firstDay };
      const list = await body(api.POST('/api/v1/closed-days', { body: days }));
      client.setQueryData(closedDaysQuery.queryKey, list);
      toast(t('closed-days:added', { name: values.name }));
      form.reset({ ...EMPTY, kind: values.kind });
    },
  });
  return (
    <Form form={form} submit={t('closed-days:add.save')}>
      <div className={styles.days}>
        <DateField form={form} name="firstDay" label={t('closed-days:add.firstDay')} required />
        <DateField form={form} name="lastDay" label={t('closed-days:add.lastDay')} />
      </div>
      <ChoicesField
        form={form}
        name="kind"
        kind="radio"
        label={t('closed-days:add.kind')}
        options={CLOSED_KINDS.map((kind) => ({
          value: kind,
          label: t(`closed-days:kind.${kind}`),
        }))}
      />
      <TextField form={form} name="name" label={t('closed-days:add.name')} required />
    </Form>
  );
}
