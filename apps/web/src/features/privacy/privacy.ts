import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import type { Language } from '../../app/i18n/languages';

type Schemas = components['schemas'];
export type MyData = Schemas['MyData'];
export type MyDataPart = MyData['parts'][number];
export type ErasurePreview = Schemas['ErasurePreview'];
export type MyErasureRequests = Schemas['MyErasureRequests'];
export type SchemeKeeps = Schemas['SchemeKeeps'];
export type NoticeTexts = Schemas['NoticeTexts'];

export const noticeQuery = (institution: string | null, version: number | null) =>
  queryOptions({
    queryKey: ['privacy-notice', institution, version],
    queryFn: () =>
      body(
        api.GET('/api/v1/privacy-notice', {
          params: { query: { ...(institution && { institution }), ...(version && { version }) } },
        }),
      ),
  });

export const noticeDraftQuery = queryOptions({
  queryKey: ['privacy-notice', 'draft'],
  queryFn: () => body(api.GET('/api/v1/privacy-notice/draft')),
  staleTime: 0,
});

export const myErasureQuery = queryOptions({
  queryKey: ['me', 'erasure-requests'],
  queryFn: () => body(api.GET('/api/v1/me/erasure-requests')),
});

export const erasureRequestsQuery = queryOptions({
  queryKey: ['erasure-requests'],
  queryFn: async () => (await body(api.GET('/api/v1/erasure-requests'))).requests,
  staleTime: 0,
});

export const erasurePreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['erasure', id],
    queryFn: () => body(api.GET('/api/v1/persons/{id}/erasure', { params: { path: { id } } })),
    staleTime: 0,
  });

/** A language without a text of its own reads the bokmål. */
export const textIn = (
  texts: NoticeTexts,
  language: Language,
): { readonly text: string; readonly language: Language } => {
  const text = texts[language];
  return text ? { text, language } : { text: texts.nb, language: 'nb' };
};
