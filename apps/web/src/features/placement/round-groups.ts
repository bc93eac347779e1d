import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type RoundGroup = components['schemas']['RoundGroup'];

/** The groups of a round, by number. */
export const roundGroupsQuery = (roundId: string) =>
  infiniteQueryOptions({
    queryKey: ['rounds', roundId, 'groups'],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/rounds/{id}/groups', {
          params: { path: { id: roundId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
