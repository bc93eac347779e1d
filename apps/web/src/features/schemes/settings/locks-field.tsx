import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { ChoicesField } from '../../../ui/form/choices-field';
import type { KullForm } from '../../../ui/form/use-form';
import type { SettingPart } from './locks';

/** Each once, which the type holds; in the order of the editor. */
const PARTS: Readonly<Record<SettingPart, null>> = {
  mentors: null,
  requirements: null,
  semesters: null,
  format: null,
  group: null,
  about: null,
  matching: null,
  agreement: null,
  waysIn: null,
  plan: null,
  attendance: null,
  talks: null,
  summaries: null,
  themes: null,
};

interface LocksFieldProps<V extends FieldValues> {
  readonly form: KullForm<V>;
  readonly name: FieldPath<V>;
}

/** What the faculties cannot change. */
export function LocksField<V extends FieldValues>({ form, name }: LocksFieldProps<V>) {
  const { t } = useTexts();
  return (
    <ChoicesField
      form={form}
      name={name}
      kind="checkbox"
      label={t('schemes:locks.which')}
      description={t('schemes:locks.whichWhat')}
      options={(Object.keys(PARTS) as SettingPart[]).map((value) => ({
        value,
        label: t(`schemes:part.${value}`),
      }))}
    />
  );
}
