import { useTexts } from '../../../app/i18n/use-texts';
import { ChoicesField } from '../../../ui/form/choices-field';
import { SelectField } from '../../../ui/form/select-field';
import type { KullForm } from '../../../ui/form/use-form';
import { optionsIn, stepsIn, useFieldLabels } from '../field-words';
import { fieldOf, sourcesFor, type BuilderValues, type Draft } from '../new-field';

interface ConditionEditorProps {
  readonly form: KullForm<BuilderValues>;
  readonly fields: readonly Draft[];
  readonly index: number;
}

/** Whether a field is always asked, or only after certain answers to one before it. */
export function ConditionEditor({ form, fields, index }: ConditionEditorProps) {
  const { t, language } = useTexts();
  const wordsOf = useFieldLabels();
  const { shownIf } = fields[index]!;
  const sources = sourcesFor(fields, index);
  const source = sources.find(({ id }) => id === shownIf.field);
  const isOff = shownIf.field !== '' && !source;
  const at = `fields.${index}.shownIf` as const;
  if (sources.length === 0 && !isOff) return null;
  const values = source
    ? source.kind === 'choice'
      ? optionsIn(fieldOf(source), language)
      : stepsIn(fieldOf(source), language)
    : [];
  const nameOf = (draft: Draft): string => wordsOf(fieldOf(draft)).label || t('form:field.unnamed');
  return (
    <>
      <SelectField
        form={form}
        name={`${at}.field`}
        label={t('form:condition.label')}
        description={t('form:condition.what')}
        none={t('form:condition.always')}
        options={[
          ...sources.map((draft) => ({
            value: draft.id,
            label: t('form:condition.after', { label: nameOf(draft) }),
          })),
          // What was said is seen until something else is, also where it can no longer be.
          ...(isOff ? [{ value: shownIf.field, label: t('form:condition.gone') }] : []),
        ]}
        rules={{ onChange: () => form.setValue(`${at}.anyOf`, []) }}
      />
      {values.length > 0 && (
        <ChoicesField
          form={form}
          name={`${at}.anyOf`}
          kind="checkbox"
          look="chips"
          label={t('form:condition.anyOf', { label: nameOf(source!) })}
          description={t('form:condition.anyOfWhat')}
          options={values}
        />
      )}
    </>
  );
}
