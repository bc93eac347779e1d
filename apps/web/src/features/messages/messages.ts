import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type SentMailing = Schemas['SentMailing'];
export type Audience = SentMailing['audience'];
export type MyMessages = Schemas['MyMessages'];
export type ReceivedMailing = Schemas['ReceivedMailing'];

/** Whom a mailing is for. An empty text is any. */
export interface Wanted {
  readonly audience: Audience;
  readonly programmeId: string;
  readonly campus: string;
}

export const myMessagesQuery = infiniteQueryOptions({
  queryKey: ['messages', 'mine'],
  queryFn: ({ pageParam }) =>
    body(
      api.GET('/api/v1/me/messages', { params: { query: pageParam ? { cursor: pageParam } : {} } }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  staleTime: 0,
});

export const mailingQuery = (id: string) =>
  queryOptions({
    queryKey: ['messages', 'mailing', id],
    queryFn: () => body(api.GET('/api/v1/mailings/{id}', { params: { path: { id } } })),
  });

export const mailingsQuery = (roundId: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'round', roundId],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/rounds/{id}/mailings', {
          params: { path: { id: roundId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

export const audienceQuery = (roundId: string, { audience, programmeId, campus }: Wanted) =>
  queryOptions({
    queryKey: ['messages', 'audience', roundId, audience, programmeId, campus],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/mailing-audience', {
          params: {
            path: { id: roundId },
            query: { audience, ...(programmeId && { programmeId }), ...(campus && { campus }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
