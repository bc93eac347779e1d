import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { TextField } from '../../ui/form/text-field';
import type { KullForm } from '../../ui/form/use-form';
import { useCodeNames } from '../meetings/use-code-names';
import { CountField } from './count-field';
import type { ShiftValues } from './shift-values';
import type { ShiftsOfMentor } from './shifts';
import styles from './drop-in.module.css';

interface ShiftFieldsProps {
  readonly form: KullForm<ShiftValues>;
  readonly shifts: ShiftsOfMentor;
  /** When it was is asked, too. */
  readonly asksWhen: boolean;
  readonly topicsAreCounted?: boolean;
}

/** How a drop-in shift was: how many came, and which topics. Never who. */
export function ShiftFields({ form, shifts, asksWhen, topicsAreCounted }: ShiftFieldsProps) {
  const { t } = useTexts();
  const { choices } = useCodeNames();
  const { isOwn, topics } = shifts;
  const [outcome, visitors] = useWatch({ control: form.control, name: ['outcome', 'visitors'] });
  const isHeld = outcome === 'held';
  return (
    <>
      {asksWhen && (
        <>
          <div className={styles.fields}>
            <DateField form={form} name="date" label={t('drop-in:shifts.date')} required />
            <TimeField form={form} name="time" label={t('drop-in:from')} required />
            <TimeField form={form} name="endTime" label={t('drop-in:to')} required />
          </div>
          <TextField form={form} name="place" label={t('drop-in:place')} required={false} />
        </>
      )}
      <ChoicesField
        form={form}
        name="outcome"
        kind="radio"
        look="chips"
        label={t(isOwn ? 'drop-in:shifts.outcome' : 'drop-in:shifts.outcomeOf')}
        options={[
          { value: 'held', label: t('drop-in:shifts.held') },
          { value: 'not_held', label: t('drop-in:shifts.not_held') },
        ]}
      />
      {isHeld && (
        <CountField
          form={form}
          label={t('drop-in:shifts.visitors')}
          readers={t('drop-in:shifts.visitorsReaders')}
        />
      )}
      {isHeld && Boolean(visitors) && topics.length > 0 && !topicsAreCounted && (
        <ChoicesField
          form={form}
          name="topics"
          kind="checkbox"
          look="chips"
          label={t('drop-in:shifts.topics')}
          description={t('drop-in:shifts.topicsWhat')}
          readers={t('drop-in:shifts.topicsReaders')}
          options={choices(topics)}
        />
      )}
      {isHeld && topicsAreCounted && (
        <Paragraph data-size="sm">{t('drop-in:shifts.topicsCounted')}</Paragraph>
      )}
    </>
  );
}
