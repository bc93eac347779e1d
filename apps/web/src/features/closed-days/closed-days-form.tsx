import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { CLOSED_KINDS, type ClosedDaysBody } from './closed-days';
import styles from './closed-days.module.css';

interface ClosedDaysFormProps {
  readonly values: ClosedDaysBody;
  readonly submit: string;
  /** Sends them; a single day is its own last. Answers with what stands in the form afterwards. */
  readonly send: (values: ClosedDaysBody) => Promise<ClosedDaysBody>;
  readonly actions?: ReactNode;
}

/** One stretch of days: when, of what kind, and what it is called. */
export function ClosedDaysForm({ values, submit, send, actions }: ClosedDaysFormProps) {
  const { t } = useTexts();
  const form = useForm<ClosedDaysBody>({
    defaultValues: values,
    onSubmit: async (written): Promise<void> => {
      form.reset(await send({ ...written, lastDay: written.lastDay || written.firstDay }));
    },
  });
  return (
    <Form form={form} submit={submit} actions={actions}>
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
