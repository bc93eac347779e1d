import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type StuckMail = components['schemas']['StuckMail'];
export type OutgoingMails = components['schemas']['OutgoingMails'];

export const outgoingQuery = infiniteQueryOptions({
  queryKey: ['outgoing-mails'],
  queryFn: ({ pageParam }) =>
    body(
      api.GET('/api/v1/outgoing-mails', {
        params: { query: pageParam ? { cursor: pageParam } : {} },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  staleTime: 0,
});
