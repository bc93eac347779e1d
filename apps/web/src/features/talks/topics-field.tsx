import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import type { KullForm } from '../../ui/form/use-form';
import { useCodeNames } from '../meetings/use-code-names';
import type { Talks } from './talks';

interface TopicsFieldProps<V extends { topics: string[] }> {
  readonly form: KullForm<V>;
  readonly topics: Talks['topics'];
}

/** What came up in a talk, as the scheme's topics: counted, and kept nowhere else. */
export function TopicsField<V extends { topics: string[] }>({ form, topics }: TopicsFieldProps<V>) {
  const { t } = useTexts();
  const { choices } = useCodeNames();
  if (topics.length === 0) return null;
  return (
    <ChoicesField
      form={form as unknown as KullForm<{ topics: string[] }>}
      name="topics"
      kind="checkbox"
      look="chips"
      label={t('talks:topics.label')}
      description={t('talks:topics.what')}
      readers={t('talks:topics.readers')}
      options={choices(topics)}
    />
  );
}
