import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Grant = Schemas['GrantView'];
export type GrantedRole = Grant['role'];
export type GrantedScheme = Schemas['GrantedScheme'];
export type GrantedUnit = Schemas['GrantedUnit'];
export type PersonFound = Schemas['PersonFound'];

export const GRANTED_ROLES: readonly GrantedRole[] = [
  'coordinator',
  'insight',
  'administrator',
  'service_owner',
];

/** Those that hold in the whole institution or not at all. */
export const isLimitable = (role: GrantedRole): boolean =>
  role === 'coordinator' || role === 'insight';

export const grantsQuery = queryOptions({
  queryKey: ['grants'],
  queryFn: () => body(api.GET('/api/v1/grants')),
});

/** As many characters as a search needs to be one. */
export const FEWEST_TYPED = 2;

/** Whom a role may be given to, or who could be a deputy. */
export type Among = '/api/v1/grants/persons' | '/api/v1/leaves/deputies';

export const personsQuery = (search: string, among: Among) =>
  queryOptions({
    queryKey: [among, search],
    queryFn: async () => (await body(api.GET(among, { params: { query: { search } } }))).persons,
    enabled: search.length >= FEWEST_TYPED,
  });
