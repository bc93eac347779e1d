import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sayClock, sayDate } from '../../ui/time/say-time';
import { ApiProblem } from '../api/problem';
import { isLanguage, LANGUAGES, type Language } from './languages';
import { useSpeaksOfPairs } from './speaking-of-pairs';
import type { TextKey, Translate } from './texts';

export interface TextsInUse {
  /** The text of a full key: `t('session:signIn.title')`. */
  readonly t: Translate;
  /** A stable code of the API as a sentence: its `problem.<code>`, in whichever namespace has it. */
  readonly problem: (code: string, values?: Readonly<Record<string, unknown>>) => string;
  /** Any error as a sentence: what happened, and what to do. */
  readonly sentence: (error: unknown) => string;
  readonly language: Language;
}

/** The texts in the reader's language; the component renders again when it changes. */
export function useTexts(): TextsInUse {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : LANGUAGES[0];
  const ofPairs = useSpeaksOfPairs();
  return useMemo(() => {
    const fixed = i18n.getFixedT(language);
    /** What a text is said of besides pairs (a gender) has a text of its own for pairs, or says no word of it. */
    const contextOf: (...said: Parameters<Translate>) => object = (key, values) => {
      if (!ofPairs) return {};
      const own = values?.['context'];
      const both = own ? [`${own}_pairs`, String(own)] : [];
      const has = (one: string): boolean =>
        i18n.exists(`${key}_${one}`, { lng: language, count: Number(values?.['count'] ?? 0) });
      return { context: both.find(has) ?? 'pairs' };
    };
    const t: Translate = (key, values) => fixed(key, { ...values, ...contextOf(key, values) });
    const problem: TextsInUse['problem'] = (code, values) => {
      const namespaces = Object.keys(i18n.getDataByLanguage(language) ?? {});
      const ns = namespaces.find((name) => i18n.exists(`${name}:problem.${code}`));
      return t((ns ? `${ns}:problem.${code}` : 'app:problem.unknown') as TextKey, {
        code,
        ...(values as Record<string, string | number>),
        ...saidDay(values?.['date'], language),
        ...saidTime(values?.['at'], language),
      });
    };
    const sentence: TextsInUse['sentence'] = (error) =>
      error instanceof ApiProblem ? problem(error.code, error.details) : t('app:problem.internal');
    return { t, problem, sentence, language };
  }, [i18n, language, ofPairs]);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that a refusal names, as the reader writes it. */
const saidDay = (day: unknown, language: Language): { readonly date?: string } =>
  typeof day === 'string' && DAY.test(day)
    ? { date: sayDate(new Date(`${day}T00:00:00Z`), { language, zone: 'UTC' }) }
    : {};

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A time of the institution's own calendar and clock that a refusal names: 2. desember 2026 10:15. */
const saidTime = (time: unknown, language: Language): { readonly at?: string } => {
  if (typeof time !== 'string' || !TIME.test(time)) return {};
  const [at, manner] = [new Date(`${time}:00Z`), { language, zone: 'UTC' }];
  return { at: `${sayDate(at, manner)} ${sayClock(at, manner)}` };
};
