import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { LANGUAGES, type Language } from '../../app/i18n/languages';

type Schemas = components['schemas'];
export type RoundForm = Schemas['RoundFormView'];
export type FormField = Schemas['FormFieldView'];
export type FormText = Schemas['FormText'];
export type AnswersUse = Schemas['AnswersUseView'];
export type FieldKind = FormField['kind'];
export type Asked = FormField['asked'];
export type FieldReaders = FormField['readers'];
export type AnswerValue = Schemas['MyEnrolmentView']['own'][string];

/** What the engine forms groups by. A form asks for each of them once, in Kull's words if it has none. */
export const ENGINE_KINDS = ['availability', 'languages', 'interests'] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];
/** What a coordinator asks besides. */
export const OWN_KINDS = ['text', 'choice', 'ranking', 'scale', 'consent'] as const;

export const isEngineKind = (kind: FieldKind): kind is EngineKind =>
  (ENGINE_KINDS as readonly string[]).includes(kind);

export const roundFormQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'form'],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/form', { params: { path: { id: roundId } } })),
  });

/** Whose text stands in where one is missing: the two kinds of Norwegian first, for each other. */
const INSTEAD: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

export interface TextShown {
  readonly text: string;
  readonly lang: Language;
}

/** In the reader's language, or what stands in for it; blank where there is nothing in any. */
export const textIn = (words: FormText, language: Language): TextShown => {
  const lang = INSTEAD[language].find((one) => words[one].trim() !== '') ?? language;
  return { text: words[lang].trim(), lang };
};

export const isBlank = (words: FormText): boolean =>
  LANGUAGES.every((language) => words[language].trim() === '');

/** Languages in which a text is missing, with the one that is shown instead; none for a blank one. */
export const missingIn = (
  words: FormText,
): { readonly missing: Language; readonly shown: Language }[] =>
  isBlank(words)
    ? []
    : LANGUAGES.filter((language) => words[language].trim() === '').map((missing) => ({
        missing,
        shown: textIn(words, missing).lang,
      }));
