import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Group = components['schemas']['GroupView'];
export type GroupPerson = components['schemas']['GroupPerson'];
export type MyGroup = components['schemas']['MyGroup'];
export type MentorToAdd = components['schemas']['MentorToAdd'];
export type Standing = Group['openedAs'];

export const myGroupsQuery = queryOptions({
  queryKey: ['groups', 'mine'],
  queryFn: () => body(api.GET('/api/v1/me/groups')),
});

/** @param as the role to open it in; undefined: the closest one held */
export const groupQuery = (id: string, as?: Standing) =>
  queryOptions({
    queryKey: ['groups', id, as ?? ''],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}', { params: { path: { id }, query: as ? { as } : {} } })),
  });

export const mentorsToAddQuery = (id: string) =>
  queryOptions({
    queryKey: ['groups', id, 'mentors-to-add'],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/mentors-to-add', { params: { path: { id } } })),
    staleTime: 0,
  });

export const freeSeatsQuery = (id: string) =>
  queryOptions({
    queryKey: ['free-seats', id],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/free-seats', { params: { path: { id } } })),
  });

const STANDINGS: readonly Standing[] = [
  'mentor',
  'mentee',
  'lead_mentor',
  'coordinator',
  'administrator',
];

/** The role an address asks to open a group in, if it is one. */
export const standingFrom = (search: URLSearchParams): Standing | undefined =>
  STANDINGS.find((standing) => standing === search.get('as'));

/** A round is often called after its scheme, which then need not be said twice. */
export const roundInFull = (scheme: string, round: string): string =>
  round.startsWith(scheme) ? round : `${scheme} · ${round}`;
