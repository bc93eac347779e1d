import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../../ui/form/choices-field';
import { SelectField } from '../../../ui/form/select-field';
import type { KullForm } from '../../../ui/form/use-form';
import { useFieldReaders } from '../field-words';
import { isEngineKind, type AnswersUse } from '../form';
import { fieldOf, type BuilderValues, type Draft } from '../new-field';
import { ConditionEditor } from './condition-editor';
import { OptionsEditor } from './options-editor';
import { TextsEditor } from './texts-editor';

const READERS = ['coordinator', 'mentor', 'group'] as const;
const ASKED = ['everyone', 'mentee', 'mentor'] as const;
const STEPS = [2, 3, 4, 5, 6, 7, 8, 9, 10].map(String);

interface FieldEditorProps {
  readonly form: KullForm<BuilderValues>;
  readonly fields: readonly Draft[];
  readonly index: number;
  readonly use: AnswersUse;
}

/** All that can be said of one field. */
export function FieldEditor({ form, fields, index, use }: FieldEditorProps) {
  const { t } = useTexts();
  const readersOf = useFieldReaders(use);
  const field = fields[index]!;
  const at = `fields.${index}` as const;
  const engine = isEngineKind(field.kind);
  return (
    <>
      <Paragraph data-size="sm">{t(`form:kindWhat.${field.kind}`)}</Paragraph>
      <TextsEditor
        form={form}
        at={at}
        parts={[
          { part: 'label', rows: 1, required: !engine, most: 200 },
          { part: 'help', rows: 2, required: false, most: 1000 },
          { part: 'why', rows: 2, required: !engine, most: 1000 },
        ]}
        words={field}
        hasKulls={engine}
      />
      {(field.kind === 'choice' || field.kind === 'ranking') && (
        <OptionsEditor form={form} index={index} />
      )}
      {field.kind === 'choice' && (
        <CheckboxField form={form} name={`${at}.several`} label={t('form:several')} />
      )}
      {field.kind === 'text' && (
        <CheckboxField form={form} name={`${at}.long`} label={t('form:long')} />
      )}
      {field.kind === 'scale' && (
        <>
          <SelectField
            form={form}
            name={`${at}.steps`}
            label={t('form:steps')}
            options={STEPS.map((value) => ({ value, label: value }))}
          />
          <TextsEditor
            form={form}
            at={at}
            parts={[
              { part: 'low', rows: 1, required: false, most: 100 },
              { part: 'high', rows: 1, required: false, most: 100 },
            ]}
            words={field}
            hasKulls={false}
          />
        </>
      )}
      {isEngineKind(field.kind) ? (
        <Paragraph data-size="sm">{readersOf(fieldOf(field), field.asked)}</Paragraph>
      ) : (
        <ChoicesField
          form={form}
          name={`${at}.readers`}
          kind="radio"
          label={t('form:readersLabel')}
          description={t('form:readersWhat')}
          options={READERS.map((value) => ({ value, label: t(`form:reader.${value}`) }))}
        />
      )}
      <ChoicesField
        form={form}
        name={`${at}.asked`}
        kind="radio"
        look="chips"
        label={t('form:askedLabel')}
        options={ASKED.map((value) => ({ value, label: t(`form:asked.${value}`) }))}
      />
      <CheckboxField
        form={form}
        name={`${at}.required`}
        label={t('form:required.label')}
        description={t(field.kind === 'consent' ? 'form:required.consent' : 'form:required.what')}
      />
      <ConditionEditor form={form} fields={fields} index={index} />
    </>
  );
}
