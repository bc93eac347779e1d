import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Round = components['schemas']['RoundView'];

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}', { params: { path: { id } } })),
  });

/** The institution's programmes of study. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await body(api.GET('/api/v1/programmes'))).programmes,
});

/** The round whose pages these are: only below `/schemes/:schemeId/rounds/:roundId`. */
export function useRound(): {
  readonly round: Round;
  readonly schemeId: string;
  readonly roundId: string;
} {
  const { schemeId = '', roundId = '' } = useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  return { round, schemeId, roundId };
}
