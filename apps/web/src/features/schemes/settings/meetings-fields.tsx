import { useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../../ui/form/choices-field';
import { SelectField } from '../../../ui/form/select-field';
import { NumberField } from '../../../ui/form/text-field';
import { Part } from './locks';
import type { SettingsForm } from './settings-form';
import styles from './settings.module.css';

const SPANS = ['term', 'year', 'round'] as const;
const ATTENDANCE = ['off', 'counted', 'by_name'] as const;
const APPROVED = ['left_out', 'attended'] as const;
const READERS = ['group', 'group_and_coordinator'] as const;

/** How many meetings, how often, and who notes what. */
export function MeetingsFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const format = useWatch({ control: form.control, name: 'settings.format' });
  return (
    <>
      <Part name="plan">
        <div className={styles.numbers}>
          <NumberField
            form={form}
            name="settings.meetings.plannedCount"
            label={t('schemes:settings.plannedCount')}
            min={1}
            max={200}
            required={false}
          />
          <Span form={form} name="settings.meetings.per" />
          <NumberField
            form={form}
            name="settings.meetings.everyWeeks"
            label={t('schemes:settings.everyWeeks')}
            min={1}
            max={52}
            required={false}
          />
          <NumberField
            form={form}
            name="settings.meetings.minutes"
            label={t('schemes:settings.minutes')}
            min={10}
            max={480}
            required
          />
        </div>
        <CheckboxField
          form={form}
          name="settings.meetings.timetabled"
          label={t('schemes:settings.timetabled')}
          description={t('schemes:settings.timetabledWhat')}
        />
      </Part>
      <Part name="summaries">
        <ChoicesField
          form={form}
          name="settings.meetings.summaryReaders"
          kind="radio"
          label={t('schemes:settings.summaryReaders')}
          options={READERS.map((value) => ({ value, label: t(`schemes:readers.${value}`) }))}
        />
        {format === 'groups' && (
          <CheckboxField
            form={form}
            name="settings.meetings.showsWhoCan"
            label={t('schemes:settings.showsWhoCan')}
            description={t('schemes:settings.showsWhoCanWhat')}
          />
        )}
      </Part>
    </>
  );
}

/** What is noted of who came, and how much one has to. */
export function AttendanceFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const { hasThreshold, threshold, hasTalks } = useWatch({
    control: form.control,
    name: 'settings.meetings',
  });
  return (
    <>
      <ChoicesField
        form={form}
        name="settings.meetings.attendance"
        kind="radio"
        label={t('schemes:settings.attendance')}
        options={ATTENDANCE.map((value) => ({
          value,
          label: t(`schemes:settings.attendances.${value}`),
        }))}
      />
      <CheckboxField
        form={form}
        name="settings.meetings.hasThreshold"
        label={t('schemes:settings.threshold')}
        description={t('schemes:settings.thresholdWhat')}
      />
      {hasThreshold && (
        <div className={styles.numbers}>
          <NumberField
            form={form}
            name="settings.meetings.threshold.least"
            label={t('schemes:settings.least')}
            min={1}
            max={threshold.unit === 'percent' ? 100 : 200}
            required
          />
          <SelectField
            form={form}
            name="settings.meetings.threshold.unit"
            label={t('schemes:settings.unit')}
            options={(['percent', 'meetings'] as const).map((value) => ({
              value,
              label: t(`schemes:settings.units.${value}`),
            }))}
          />
          <Span form={form} name="settings.meetings.threshold.per" />
        </div>
      )}
      {hasThreshold && (
        <ChoicesField
          form={form}
          name="settings.meetings.approvedAbsence"
          kind="radio"
          label={t('schemes:settings.approvedAbsence')}
          options={APPROVED.map((value) => ({
            value,
            label: t(`schemes:settings.approvedAbsences.${value}`),
          }))}
        />
      )}
      {hasThreshold && hasTalks && (
        <CheckboxField
          form={form}
          name="settings.meetings.countsTalks"
          label={t('schemes:settings.countsTalks')}
          description={t('schemes:settings.countsTalksWhat')}
        />
      )}
    </>
  );
}

/** Talks of a mentor with one student. */
export function TalksFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const hasTalks = useWatch({ control: form.control, name: 'settings.meetings.hasTalks' });
  return (
    <>
      <CheckboxField
        form={form}
        name="settings.meetings.hasTalks"
        label={t('schemes:settings.talks')}
        description={t('schemes:settings.talksWhat')}
      />
      {hasTalks && (
        <div className={styles.numbers}>
          <NumberField
            form={form}
            name="settings.meetings.talks.count"
            label={t('schemes:settings.talksCount')}
            min={1}
            max={50}
            required
          />
          <Span form={form} name="settings.meetings.talks.per" />
          <NumberField
            form={form}
            name="settings.meetings.talks.minutes"
            label={t('schemes:settings.talksMinutes')}
            min={5}
            max={480}
            required
          />
        </div>
      )}
    </>
  );
}

interface SpanProps {
  readonly form: SettingsForm;
  readonly name: `settings.meetings.${'' | 'threshold.' | 'talks.'}per`;
}

/** What a number of meetings is counted in. */
function Span({ form, name }: SpanProps) {
  const { t } = useTexts();
  return (
    <SelectField
      form={form}
      name={name}
      label={t('schemes:settings.per')}
      options={SPANS.map((value) => ({ value, label: t(`schemes:settings.spans.${value}`) }))}
    />
  );
}
