import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type RoundPastLimit = Schemas['RoundPastLimit'];
export type SchemeRetention = Schemas['SchemeRetention'];
export type ForgottenRound = Schemas['ForgottenRound'];
export type ForgettingPlan = Schemas['ForgettingPlan'];
export type RemainingNumbers = Schemas['RemainingNumbers'];

export const KEPT_BECAUSE = [
  'complaint',
  'evaluation',
  'archive',
  'other',
] as const satisfies Schemas['KeepLongerBody']['because'][];

/** Looked at again while people are being erased. */
const WHILE_ERASING_MS = 2000;

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => body(api.GET('/api/v1/retention')),
  staleTime: 0,
  refetchInterval: ({ state }) =>
    state.data?.forgotten.some((round) => round.state === 'running') ? WHILE_ERASING_MS : false,
});

export const clearingQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id, 'clearing'],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/clearing', { params: { path: { id } } })),
    staleTime: 0,
  });
