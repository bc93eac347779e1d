import { Checkbox } from '@digdir/designsystemet-react';
import { useController, useFormState, useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { DateField, TimeField } from '../../../ui/form/date-time-field';
import { SelectField } from '../../../ui/form/select-field';
import { NumberField, TextField } from '../../../ui/form/text-field';
import type { KullForm } from '../../../ui/form/use-form';
import { StatusTag } from '../../../ui/status-tag';
import { useClosedWords } from '../../closed-days/use-closed-words';
import { useCodeNames } from '../use-code-names';
import type { Plan, ProposedMeeting } from './plan';
import styles from './plan.module.css';
import { useLocalWords } from './use-local-words';

/** One proposed meeting, as it stands in the form. */
export interface RowValues {
  taken: boolean;
  date: string;
  time: string;
  minutes: number | null;
  theme: string;
  place: string;
  link: string;
}

export interface ProposedValues {
  place: string;
  link: string;
  meetings: RowValues[];
}

interface ProposedRowProps {
  readonly form: KullForm<ProposedValues>;
  readonly index: number;
  readonly proposed: ProposedMeeting;
  readonly themes: Plan['themes'];
}

/** A proposed meeting: taken or left out, and each part of it can be changed. */
export function ProposedRow({ form, index, proposed, themes }: ProposedRowProps) {
  const { t } = useTexts();
  const { choices, nameOf } = useCodeNames();
  const { dayAndTime } = useLocalWords();
  const name = `meetings.${index}` as const;
  const row = useWatch({ control: form.control, name });
  const { errors } = useFormState({ control: form.control });
  const taken = useController({ control: form.control, name: `${name}.taken` });
  const isWrong = errors.meetings?.[index] !== undefined;
  const when = row.date && row.time ? dayAndTime(row.date, row.time) : t('meetings:proposal.noDay');
  const theme = themes.find(({ code }) => code === row.theme);
  return (
    <li className={styles.row} data-taken={row.taken}>
      <Checkbox
        label={theme ? t('meetings:proposal.about', { when, theme: nameOf(theme) }) : when}
        value="taken"
        checked={taken.field.value}
        onChange={({ target }) => taken.field.onChange(target.checked)}
      />
      <Reasons proposed={proposed} />
      <details open={isWrong || undefined}>
        <summary>{t('meetings:proposal.change')}</summary>
        <div className={styles.fields}>
          <DateField form={form} name={`${name}.date`} label={t('meetings:field.date')} required />
          <TimeField form={form} name={`${name}.time`} label={t('meetings:field.time')} required />
          <NumberField
            form={form}
            name={`${name}.minutes`}
            label={t('meetings:field.minutes')}
            min={10}
            max={480}
          />
          <SelectField
            form={form}
            name={`${name}.theme`}
            label={t('meetings:field.theme')}
            none={t('meetings:field.noTheme')}
            options={choices(themes)}
          />
          <TextField form={form} name={`${name}.place`} label={t('meetings:proposal.ownPlace')} />
          <TextField
            form={form}
            name={`${name}.link`}
            type="url"
            label={t('meetings:proposal.ownLink')}
          />
        </div>
      </details>
    </li>
  );
}

/** Why it is not on its own day, and what comes late by it. */
function Reasons({ proposed: { moved, isLate, theme } }: { readonly proposed: ProposedMeeting }) {
  const { t } = useTexts();
  const { day } = useLocalWords();
  const { nameOf } = useClosedWords();
  if (!moved && !isLate) return null;
  const why = moved?.closed
    ? nameOf(moved.closed)
    : moved && t(`meetings:proposal.why.${moved.why}`);
  return (
    <p className={styles.reasons}>
      {moved && (
        <StatusTag tone="info">
          {t('meetings:proposal.moved', { date: day(moved.from), why: why ?? '' })}
        </StatusTag>
      )}
      {isLate && theme && <StatusTag tone="warning">{t('meetings:proposal.late')}</StatusTag>}
    </p>
  );
}
