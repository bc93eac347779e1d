import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

/** Somebody invented whom a visitor of the demo can be. */
export type DemoPerson = components['schemas']['DemoPerson'];

export const demoPeople = queryOptions({
  queryKey: ['demo', 'people'],
  queryFn: async () => (await body(api.GET('/api/v1/demo/people'))).people,
});

/** Everybody in the demo whose name contains `search`; nobody for an empty one. */
export const demoSearch = (search: string) =>
  queryOptions({
    queryKey: ['demo', 'people', search],
    enabled: search !== '',
    placeholderData: (previous: readonly DemoPerson[] | undefined) => previous,
    queryFn: async (): Promise<readonly DemoPerson[]> =>
      (await body(api.GET('/api/v1/demo/people', { params: { query: { search } } }))).people,
  });

/** What the demo's people are there to show. */
export const DEMO_ROLES = [
  'coordinator',
  'lead_mentor',
  'mentor',
  'mentee',
  'insight',
  'administrator',
  'service_owner',
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export const isDemoRole = (role: string | null): role is DemoRole =>
  DEMO_ROLES.includes(role as DemoRole);
