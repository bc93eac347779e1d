import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { SelectField } from '../../ui/form/select-field';
import type { KullForm } from '../../ui/form/use-form';
import { TOPICS } from '../services/services';

interface TopicFieldProps<V extends FieldValues, N extends FieldPath<V>> {
  readonly form: KullForm<V>;
  readonly name: N;
}

/** What a concern is about: the topics of the services. */
export function TopicField<V extends FieldValues, N extends FieldPath<V>>({
  form,
  name,
}: TopicFieldProps<V, N>) {
  const { t } = useTexts();
  return (
    <SelectField
      form={form}
      name={name}
      label={t('concerns:topic')}
      none={t('concerns:write.choose')}
      options={TOPICS.map((value) => ({ value, label: t(`services:topic.${value}`) }))}
      required
    />
  );
}
