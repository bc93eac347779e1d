import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type AttendanceFacts = components['schemas']['AttendanceFactsView'];
export type AttendingStudent = components['schemas']['AttendingStudent'];
export type StudentAttendance = components['schemas']['StudentAttendance'];
export type Mark = components['schemas']['MissedOrMet'];

/** What a meeting or a talk counts for. */
export const countsAs = ({ presence, isGuest, decision }: Mark) =>
  presence === 'present' ? (isGuest ? 'guest' : 'present') : (decision ?? 'missed');

export const SHOWN = ['all', 'below', 'out_of_reach', 'undecided'] as const;
export type Shown = (typeof SHOWN)[number];

export const shownFrom = (value: string | null): Shown =>
  SHOWN.find((one) => one === value) ?? 'all';

export const myAttendanceQuery = queryOptions({
  queryKey: ['attendance', 'mine'],
  queryFn: async () => (await body(api.GET('/api/v1/me/attendance'))).rounds,
  staleTime: 0,
});

/** @param as the role that the group is opened in */
export const groupAttendanceQuery = (id: string, as: 'mentor' | 'coordinator') =>
  queryOptions({
    queryKey: ['attendance', 'group', id, as],
    queryFn: async () => {
      const params = { path: { id }, query: { as } };
      return (await body(api.GET('/api/v1/groups/{id}/attendance', { params }))).students;
    },
    staleTime: 0,
  });

export const roundAttendanceQuery = (id: string, show: Shown) =>
  infiniteQueryOptions({
    queryKey: ['attendance', 'round', id, show],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/rounds/{id}/attendance', {
          params: { path: { id }, query: { show, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

export const studentAttendanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['attendance', 'student', id],
    queryFn: () =>
      body(api.GET('/api/v1/enrolments/{id}/attendance', { params: { path: { id } } })),
    staleTime: 0,
  });
