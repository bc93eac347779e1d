import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import type { Language } from '../../app/i18n/languages';

type Schemas = components['schemas'];
export type ServiceCard = Schemas['ServiceCard'];
export type KeptService = Schemas['KeptService'];
export type ServiceChoices = Schemas['ServiceChoices'];
export type Topic = ServiceCard['topics'][number];

/** What somebody may need help with, in the order in which it is asked for; each once. */
const ALL: Readonly<Record<Topic, null>> = {
  study_technique: null,
  exams: null,
  study_choice: null,
  facilitation: null,
  loneliness: null,
  health: null,
  harassment: null,
  finances: null,
  housing: null,
  career: null,
};
export const TOPICS = Object.keys(ALL) as readonly Topic[];

export const directoryQuery = queryOptions({
  queryKey: ['services'],
  queryFn: () => body(api.GET('/api/v1/services')),
});

export const keptQuery = queryOptions({
  queryKey: ['services', 'kept'],
  queryFn: () => body(api.GET('/api/v1/services/kept')),
});

export const choicesQuery = queryOptions({
  queryKey: ['services', 'choices'],
  queryFn: () => body(api.GET('/api/v1/services/choices')),
});

export const keptServiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['services', 'kept', id],
    queryFn: () => body(api.GET('/api/v1/services/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

interface InLanguages {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

/** In the reader's language, or the bokmål where it says nothing of its own. */
export const wordsIn = (
  words: InLanguages,
  language: Language,
): { readonly text: string; readonly lang: Language } => {
  const text = words[language];
  return text ? { text, lang: language } : { text: words.nb, lang: 'nb' };
};

/** Noon of a day, which is that day wherever the institution is. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;
