import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Thread = Schemas['ThreadView'];
export type ThreadListed = Schemas['ThreadListed'];
export type Message = Schemas['MessageView'];
export type Report = Schemas['ReportView'];
export type Reason = Report['reason'];

export const REASONS: readonly Reason[] = [
  'harassment',
  'private_matters',
  'not_for_here',
  'other',
];

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ['messages', 'thread', id],
    queryFn: () => body(api.GET('/api/v1/threads/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

export const groupMessagesQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['messages', 'group', groupId],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/messages', { params: { path: { id: groupId } } })),
    staleTime: 0,
  });

export const inboxQuery = (roundId: string, state: 'open' | 'closed') =>
  infiniteQueryOptions({
    queryKey: ['messages', 'inbox', roundId, state],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/rounds/{id}/inbox', {
          params: {
            path: { id: roundId },
            query: { state, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

export const reportsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['messages', 'reports', roundId],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/message-reports', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

/** Everything that shows messages is read again, home included. */
export function useMessagesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['messages'] });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
}

/** What has been opened need not be counted as new any more. */
export function useReadNow(thread: Pick<Thread, 'id' | 'unread'> | null): void {
  const client = useQueryClient();
  const id = thread?.id ?? null;
  const isNew = (thread?.unread ?? 0) > 0;
  useEffect(() => {
    if (id === null || !isNew) return;
    void api
      .POST('/api/v1/threads/{id}/reading', { params: { path: { id } } })
      .then(() => client.invalidateQueries({ queryKey: ['home'] }));
  }, [client, id, isNew]);
}
