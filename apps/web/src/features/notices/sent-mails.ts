import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type SentMailBrief = components['schemas']['SentMailBrief'];

/** @param search part of a receiver's name or address, or of a subject; empty: all */
export const sentMailsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['sent-mails', 'list', search],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/sent-mails', {
          params: {
            query: { ...(search && { search }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

export const sentMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['sent-mails', 'one', id],
    queryFn: () => body(api.GET('/api/v1/sent-mails/{id}', { params: { path: { id } } })),
  });
