import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { Readers } from '../../ui/form/readers';
import { SelectField } from '../../ui/form/select-field';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { ENTRY_KINDS, type TimesheetLine, type WorkToEnter } from './hours';

interface EntryFormProps {
  /** What is changed; undefined: a new entry. */
  readonly line?: TimesheetLine;
  /** What the draft is kept as. */
  readonly draft: string;
  readonly save: (work: WorkToEnter) => Promise<void>;
}

/** What a mentor may enter: the rest comes from the logs. */
const ownKind = (kind: TimesheetLine['kind']): WorkToEnter['kind'] =>
  kind === 'preparation' || kind === 'training' ? kind : 'other';

/** Preparation, training or other work on a day. */
export function EntryForm({ line, draft, save }: EntryFormProps) {
  const { t } = useTexts();
  const form = useForm({
    draft,
    defaultValues: {
      day: line?.day ?? '',
      kind: line ? ownKind(line.kind) : ('preparation' as const),
      minutes: line?.minutes ?? null,
      note: line?.note ?? '',
    },
    onSubmit: async ({ minutes, ...work }) => {
      await save({ ...work, minutes: minutes ?? 0 });
      if (!line) form.startOver();
    },
  });
  return (
    <Form form={form} submit={t(line ? 'hours:entry.change' : 'hours:entry.add')}>
      <DateField form={form} name="day" label={t('hours:entry.day')} required />
      <SelectField
        form={form}
        name="kind"
        label={t('hours:entry.kind')}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`hours:kind.${value}`) }))}
      />
      <NumberField
        form={form}
        name="minutes"
        label={t('hours:entry.minutes')}
        min={5}
        max={720}
        required
      />
      <TextField
        form={form}
        name="note"
        label={t('hours:entry.note')}
        description={t('hours:entry.noteWhat')}
      />
      <Readers>{t('hours:readers')}</Readers>
    </Form>
  );
}
