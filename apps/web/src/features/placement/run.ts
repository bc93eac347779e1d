import {
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Run = Schemas['MatchingRunView'];
export type RunWanted = Schemas['StartMatchingRun'];
export type MatchingOptions = Schemas['MatchingOptionsView'];

const LOOK_AGAIN_MS = 700;

export const isGoing = ({ state }: Run): boolean => state === 'queued' || state === 'running';

const at = (id: string) => ({ path: { id } });

/** What there is to place and to mix by, and what will stand in the way. */
export const matchingOptionsQuery = (roundId: string, includeUnanswered: boolean) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'matching-options', includeUnanswered],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/matching-options', {
          params: {
            ...at(roundId),
            query: { includeUnanswered: String(includeUnanswered) as 'true' },
          },
        }),
      ),
  });

/** A round's runs, the latest first; read again while one of them is going. */
export const runsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'matching-runs'],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/matching-runs', { params: at(roundId) })),
    refetchInterval: ({ state }) => (state.data?.items.some(isGoing) ? LOOK_AGAIN_MS : false),
  });

/** Asks for a proposal. One run at a time: a second press starts nothing more. */
export function useStartRun(roundId: string): UseMutationResult<Run, Error, RunWanted> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted) =>
      body(api.POST('/api/v1/rounds/{id}/matching-runs', { params: at(roundId), body: wanted })),
    onSettled: () => client.invalidateQueries({ queryKey: runsQuery(roundId).queryKey }),
  });
}

export function useCancelRun(roundId: string): UseMutationResult<Run, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id) =>
      body(api.POST('/api/v1/matching-runs/{id}/cancellation', { params: at(id) })),
    onSettled: () => client.invalidateQueries({ queryKey: runsQuery(roundId).queryKey }),
  });
}
