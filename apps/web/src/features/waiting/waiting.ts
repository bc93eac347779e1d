import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type MyWait = components['schemas']['MyWait'];
export type RoundQueue = components['schemas']['RoundQueue'];
export type QueueEntry = components['schemas']['QueueEntry'];
export type PastEntry = components['schemas']['PastEntry'];

export const PRIORITIES = [1, 2, 3] as const;
export const ORDINARY = 3;
export const REASONS = ['late_admission', 'returning', 'group_closed', 'other'] as const;

export const myWaitsQuery = queryOptions({
  queryKey: ['waits'],
  queryFn: async () => (await body(api.GET('/api/v1/me/waits'))).waits,
  staleTime: 0,
});

export const queueQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'queue'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/queue', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });
