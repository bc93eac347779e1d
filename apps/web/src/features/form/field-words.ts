import { useMemo } from 'react';
import type { Language } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { ofPairs } from '../groups/group-words';
import {
  isBlank,
  isEngineKind,
  textIn,
  type AnswersUse,
  type Asked,
  type EngineKind,
  type FormField,
} from './form';

export interface FieldLabel {
  readonly label: string;
  /** What the question is written in. */
  readonly lang: Language;
}

export interface FieldWords extends FieldLabel {
  /** The help and why it is asked. */
  readonly description: string;
  readonly readers: string;
}

/** What a question is called, in the reader's language or in what stands in for it. */
export function useFieldLabels(): (field: FormField) => FieldLabel {
  const { t, language } = useTexts();
  return useMemo(
    () =>
      ({ kind, label }) => {
        const { text, lang } = textIn(label, language);
        const isKulls = isBlank(label) && isEngineKind(kind);
        return { label: isKulls ? t(`form:engine.${kind}.label`) : text, lang };
      },
    [t, language],
  );
}

/** What stands at a field where `role` answers it, in a round that uses the answers like this. */
export function useFieldWords(use: AnswersUse): (field: FormField, role: Role) => FieldWords {
  const { t, language } = useTexts();
  const labelOf = useFieldLabels();
  const readersOf = useFieldReaders(use);
  return useMemo(
    () => (field, role) => {
      const { kind, help, why } = field;
      const reason = textIn(why, language).text;
      const kulls = isEngineKind(kind) ? reasonFor(kind, use, role) : null;
      const because = reason || (kulls ? t(`form:why.${kulls}`, ofPairs(use.pairs)) : '');
      const description = [
        textIn(help, language).text,
        kind === 'text' && t('form:field.noHealth'),
        because && t('form:field.because', { why: because }),
      ];
      return {
        ...labelOf(field),
        description: description.filter(Boolean).join(' '),
        readers: readersOf(field, role),
      };
    },
    [t, language, use, labelOf, readersOf],
  );
}

/** Who reads an answer. For whoever asks everybody, it is said of students and of mentors. */
export function useFieldReaders(use: AnswersUse): (field: FormField, asked: Asked) => string {
  const { t } = useTexts();
  return useMemo(
    () =>
      ({ kind, readers }, asked) => {
        if (!isEngineKind(kind)) return t(`form:readers.${readers}`, ofPairs(use.pairs));
        if (asked !== 'everyone') return t(`form:readers.${readersFor(kind, use, asked)}`);
        const student = t(`form:readers.${readersFor(kind, use, 'mentee')}`);
        const mentor = t(`form:readers.${readersFor(kind, use, 'mentor')}`);
        return student === mentor ? student : t('form:readersOfBoth', { student, mentor });
      },
    [t, use],
  );
}

type Role = Exclude<Asked, 'everyone'>;

const reasonFor = (kind: EngineKind, use: AnswersUse, role: Role) => {
  const { hours, mentorsShown } = use;
  if (kind === 'availability') {
    if (hours === 'none') return null;
    return hours === 'meetings' && use.whoCan && role === 'mentee' ? 'who_can' : hours;
  }
  return role === 'mentor' && mentorsShown ? 'choosing' : kind;
};

const readersFor = (kind: EngineKind, use: AnswersUse, role: Role) => {
  if (kind !== 'availability')
    return role === 'mentor' && use.mentorsShown ? 'students' : 'coordinator';
  if (use.hours === 'none') return 'coordinator';
  if (role === 'mentor') return 'ownStudents';
  if (use.pairs) return 'ownMentor';
  return use.whoCan ? 'whoCan' : 'counts';
};

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
