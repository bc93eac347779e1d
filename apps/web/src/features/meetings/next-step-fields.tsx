import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { TextField } from '../../ui/form/text-field';
import type { KullForm } from '../../ui/form/use-form';
import type { LogValues } from './log-values';
import styles from './meetings.module.css';

interface NextStepFieldsProps {
  readonly form: KullForm<LogValues>;
  readonly readers: string;
}

/** What is to be done before the next meeting, and until when: both, or neither. */
export function NextStepFields({ form, readers }: NextStepFieldsProps) {
  const { t } = useTexts();
  return (
    <div className={styles.nextStep}>
      <TextField
        form={form}
        name="nextStep"
        label={t('meetings:log.nextStep')}
        readers={readers}
        most={500}
        rules={{
          validate: (value, { nextStepOn }) =>
            Boolean(value.trim()) || !nextStepOn || t('meetings:problem.field.next_step_what'),
        }}
      />
      <DateField
        form={form}
        name="nextStepOn"
        label={t('meetings:log.nextStepOn')}
        rules={{
          validate: (value, { nextStep }) =>
            Boolean(value) || !nextStep.trim() || t('meetings:problem.field.next_step_day'),
        }}
      />
    </div>
  );
}
