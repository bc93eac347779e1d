import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Kind = Schemas['GroupChangeKind'];
export type Wanted = Schemas['WantedChangeBody'];
export type Preview = Schemas['ChangePreview'];
export type Options = Schemas['ChangeableGroups'];
export type Person = Schemas['PersonToMove'];
export type Place = Schemas['PlaceForStudent'];
export type CloseReason = Schemas['CloseReason'];
export type Stay = Schemas['StayInGroup'];

/** What is done with a group as it is; who has none is placed from elsewhere. */
export const KINDS = [
  'transfer',
  'swap',
  'replace_mentor',
  'merge',
  'split',
  'close',
] as const satisfies readonly Kind[];
/** A pair is neither merged nor split. */
export const KINDS_OF_PAIR = KINDS.filter((kind) => kind !== 'merge' && kind !== 'split');
export type KindOfGroup = (typeof KINDS)[number];

export const optionsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'changeable-groups'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/changeable-groups', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

export const placesQuery = (roundId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'places', enrolmentId],
    queryFn: async () => {
      const params = { path: { id: roundId }, query: { enrolmentId } };
      return (await body(api.GET('/api/v1/rounds/{id}/places', { params }))).places;
    },
    staleTime: 0,
  });

export const previewQuery = (roundId: string, wanted: Wanted) =>
  queryOptions({
    queryKey: ['change-preview', roundId, wanted],
    queryFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/group-change-previews', {
          params: { path: { id: roundId } },
          body: wanted,
        }),
      ),
    staleTime: 0,
    retry: false,
  });

export const staysQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['groups', groupId, 'stays'],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/stays', { params: { path: { id: groupId } } })),
    staleTime: 0,
  });

export const REASONS = [
  'student_left',
  'mentor_left',
  'too_few',
  'not_working',
  'goal_reached',
  'other',
] as const satisfies readonly CloseReason[];

export const apartQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'not-again'],
    queryFn: async () => {
      const params = { path: { id: roundId } };
      return (await body(api.GET('/api/v1/rounds/{id}/not-again', { params }))).pairs;
    },
    staleTime: 0,
  });

const NEEDED: Readonly<Record<Kind, readonly (keyof Wanted)[]>> = {
  transfer: ['enrolmentId', 'groupId'],
  place: ['enrolmentId', 'groupId'],
  swap: ['enrolmentId', 'otherId'],
  replace_mentor: ['groupId', 'successorId'],
  merge: ['groupId', 'intoId'],
  split: ['groupId', 'enrolmentIds'],
  close: ['groupId', 'reason'],
};

/** Whether all is chosen that a change of its kind needs. */
export const isWhole = (wanted: Wanted): boolean =>
  NEEDED[wanted.kind].every((name) => {
    const value = wanted[name];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });

/** The code of what is wrong with a field of a change, if the error says that. */
export const faultOf = (error: unknown, name: keyof Wanted): string | undefined =>
  error instanceof ApiProblem
    ? error.fields.find(({ pointer }) => pointer.startsWith(`/${name}`))?.code
    : undefined;
