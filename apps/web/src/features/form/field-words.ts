import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import type { Language } from '../../app/i18n/languages';
import { isBlank, isEngineKind, textIn, type FormField } from './form';

export interface FieldWords {
  readonly label: string;
  /** The help and why it is asked. */
  readonly description: string;
  readonly readers: string;
  /** What the question is written in. */
  readonly lang: Language;
}

/** What stands at a field, in the reader's language or in what stands in for it. */
export function useFieldWords(): (field: FormField) => FieldWords {
  const { t, language } = useTexts();
  return useMemo(
    () => (field) => {
      const { kind, label, help, why, readers } = field;
      const own = textIn(label, language);
      const reason = textIn(why, language).text;
      const engine = isEngineKind(kind);
      const because = reason || (engine ? t(`form:engine.${kind}.why`) : '');
      const description = [
        textIn(help, language).text,
        kind === 'text' && t('form:field.noHealth'),
        because && t('form:field.because', { why: because }),
      ];
      return {
        label: isBlank(label) && engine ? t(`form:engine.${kind}.label`) : own.text,
        description: description.filter(Boolean).join(' '),
        readers: engine ? t(`form:engine.${kind}.readers`) : t(`form:readers.${readers}`),
        lang: own.lang,
      };
    },
    [t, language],
  );
}

/** A field's options by the words the reader sees. */
export const optionsIn = ({ options }: FormField, language: Language) =>
  options.map(({ id, label }) => ({ value: id, label: textIn(label, language).text }));

/** The steps of a scale, the ends with what they are called. */
export const stepsIn = ({ steps, low, high }: FormField, language: Language) =>
  Array.from({ length: steps ?? 0 }, (_, i) => {
    const end = i === 0 ? low : i + 1 === steps ? high : null;
    const words = end ? textIn(end, language).text : '';
    return { value: String(i + 1), label: words ? `${i + 1} – ${words}` : String(i + 1) };
  });
