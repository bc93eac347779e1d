import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { textIn, type AnswerValue, type FormField } from './form';

/** What somebody has answered, in words: options by their labels, as they were called then. */
export function useSayAnswer(): (field: FormField, value: AnswerValue | null) => string {
  const { t, language } = useTexts();
  const { list } = useFormats();
  return useMemo(
    () => (field, value) => {
      if (value === null) return t('form:answered.none');
      if (value === true) return t('form:answered.yes');
      if (!Array.isArray(value)) return String(value);
      const words = value.map((id) => {
        const option = field.options.find((one) => one.id === id);
        return option ? textIn(option.label, language).text : id;
      });
      return field.kind === 'ranking'
        ? words.map((word, i) => `${i + 1}. ${word}`).join(' · ')
        : list(words);
    },
    [t, language, list],
  );
}
