import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type RoundToJoin = components['schemas']['RoundToJoin'];
export type JoinRequest = components['schemas']['JoinRequestView'];

/** What somebody whom nobody knows here yet can ask to be let into. */
export const newcomerQuery = queryOptions({
  queryKey: ['newcomer'],
  queryFn: () => body(api.GET('/api/v1/newcomer')),
});

export const joinRequestsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'join-requests'],
    queryFn: async () =>
      (
        await body(
          api.GET('/api/v1/rounds/{id}/join-requests', { params: { path: { id: roundId } } }),
        )
      ).requests,
  });
