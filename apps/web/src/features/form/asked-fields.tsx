import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { AvailabilityField } from '../../ui/form/availability-grid';
import { CheckboxField, ChoicesField } from '../../ui/form/choices-field';
import { RankingField } from '../../ui/form/ranking-field';
import { TextArea, TextField } from '../../ui/form/text-field';
import type { KullForm } from '../../ui/form/use-form';
import { useLanguageNames } from '../enrolment/language-names';
import { OFFERED_LANGUAGES } from '../enrolment/offered-languages';
import { shownFields, type AnswersForm } from './answers-values';
import { optionsIn, stepsIn, useFieldLabels, useFieldWords } from './field-words';
import type { AnswersUse, FormField } from './form';

interface AskedFieldsProps {
  readonly form: KullForm<AnswersForm>;
  readonly fields: readonly FormField[];
  /** Who answers, and what becomes of it. */
  readonly role: 'mentee' | 'mentor';
  readonly use: AnswersUse;
  /** Interests to choose from. */
  readonly interests: readonly string[];
}

/** The questions of a form, as those who answer have them before them; each with why and who reads it. */
export function AskedFields({ form, fields, ...common }: AskedFieldsProps) {
  // Before the fields are there, a watched form knows its first values alone.
  const values = { ...form.getValues(), ...(useWatch({ control: form.control }) as AnswersForm) };
  const { language } = useTexts();
  const labelOf = useFieldLabels();
  const hasRequired = fields.some(({ required }) => required);
  return shownFields(fields, values).map((field) => {
    const { lang } = labelOf(field);
    return (
      <div key={field.id} lang={lang === language ? undefined : lang}>
        <AskedField {...{ form, field, hasRequired, ...common }} />
      </div>
    );
  });
}

interface AskedFieldProps extends Omit<AskedFieldsProps, 'fields'> {
  readonly field: FormField;
  /** Something in the form must be answered, so that it is said of what need not be. */
  readonly hasRequired: boolean;
}

const LONGEST_LINE = 200;
const LONGEST_TEXT = 1000;
const LONGEST_INTEREST = 40;

function AskedField({ form, field, role, use, interests, hasRequired }: AskedFieldProps) {
  const { t, language } = useTexts();
  const nameOf = useLanguageNames();
  // What one takes away is still there to choose again.
  const [spoken] = useState(() => union(OFFERED_LANGUAGES, form.getValues('languages')));
  const { label, description, readers } = useFieldWords(use)(field, role);
  const { kind, required, several } = field;
  const said = hasRequired && !required ? t('app:form.optional', { label }) : label;
  const common = {
    ...{ form, readers },
    ...{ label: said, description: description || undefined, required: required || undefined },
  };
  const name = `own.${field.id}` as const;
  const none = required ? [] : [{ value: '', label: t('form:field.noAnswer') }];
  switch (kind) {
    case 'availability':
      return (
        <AvailabilityField
          {...common}
          name="slots"
          description={[description, t('app:availability.how')].join(' ')}
        />
      );
    case 'languages':
      return (
        <ChoicesField
          {...common}
          name="languages"
          kind="checkbox"
          look="chips"
          options={spoken.map((value) => ({
            value,
            label: nameOf(value),
          }))}
        />
      );
    case 'interests':
      return <Interests {...common} choices={interests} />;
    case 'text':
      return field.long ? (
        <TextArea {...common} name={name} most={LONGEST_TEXT} />
      ) : (
        <TextField {...common} name={name} most={LONGEST_LINE} />
      );
    case 'choice':
      return (
        <ChoicesField
          {...common}
          name={name}
          kind={several ? 'checkbox' : 'radio'}
          options={[...optionsIn(field, language), ...(several ? [] : none)]}
        />
      );
    case 'scale':
      return (
        <ChoicesField
          {...common}
          name={name}
          kind="radio"
          look="chips"
          options={[...stepsIn(field, language), ...none]}
        />
      );
    case 'ranking':
      return <RankingField {...common} name={name} options={optionsIn(field, language)} />;
    case 'consent':
      return <CheckboxField {...common} name={name} />;
  }
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

interface InterestsProps {
  readonly form: KullForm<AnswersForm>;
  readonly label: string;
  readonly description: string | undefined;
  readonly readers: string;
  readonly required: true | undefined;
  readonly choices: readonly string[];
}

/** Those that others have named, to choose from, and a line for more; or the line alone, where none is named. */
function Interests({ choices, required, ...common }: InterestsProps) {
  const { t, problem } = useTexts();
  const { form, readers } = common;
  const [chosen] = useState(() => form.getValues('interests'));
  const options = union(choices, chosen);
  const how = t('enrolment:answers.otherInterestsWhat');
  if (options.length === 0)
    return (
      <TextField
        {...common}
        name="otherInterests"
        description={[common.description, how].filter(Boolean).join(' ')}
        required={required}
        rules={{
          validate: (written: string) =>
            written.split(',').every((one) => one.trim().length <= LONGEST_INTEREST) ||
            problem('field.maxLength'),
        }}
      />
    );
  return (
    <>
      <ChoicesField
        {...common}
        name="interests"
        kind="checkbox"
        look="chips"
        options={options.map((value) => ({ value, label: value }))}
        rules={{
          validate: (named: string[]) =>
            !required ||
            named.length > 0 ||
            form.getValues('otherInterests').trim() !== '' ||
            t('app:form.required'),
        }}
      />
      <TextField
        form={form}
        name="otherInterests"
        label={t('enrolment:answers.otherInterests')}
        description={how}
        readers={readers}
      />
    </>
  );
}
