import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Concern = Schemas['ConcernView'];
export type ConcernListed = Schemas['ConcernListed'];
export type ConcernText = Schemas['ConcernText'];
export type PossibleRecipient = Schemas['PossibleRecipient'];

export const concernsQuery = queryOptions({
  queryKey: ['concerns'],
  queryFn: () => body(api.GET('/api/v1/concerns')),
  staleTime: 0,
});

export const concernQuery = (id: string) =>
  queryOptions({
    queryKey: ['concerns', id],
    queryFn: () => body(api.GET('/api/v1/concerns/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

export const concernFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['concerns', 'form', id],
    queryFn: () => body(api.GET('/api/v1/groups/{id}/concern-form', { params: { path: { id } } })),
    staleTime: 0,
  });

export const possibleRecipientsQuery = (id: string) =>
  queryOptions({
    queryKey: ['concerns', 'possible-recipients', id],
    queryFn: () =>
      body(api.GET('/api/v1/concerns/{id}/possible-recipients', { params: { path: { id } } })),
    staleTime: 0,
  });

export const countsQuery = queryOptions({
  queryKey: ['concerns', 'counts'],
  queryFn: () => body(api.GET('/api/v1/concern-counts')),
  staleTime: 0,
});

/** To be called after a concern has changed, or has been read. */
export function useConcernsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['concerns'] });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
}
