import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Directory = components['schemas']['MentorDirectory'];
export type DirectoryMentor = components['schemas']['DirectoryMentor'];
export type MyChoice = components['schemas']['MyChoice'];
export type MentorRequest = components['schemas']['MentorRequest'];
export type MyMentoring = components['schemas']['MyMentoring'];
export type SeekingStudent = components['schemas']['SeekingStudent'];

/** Mentors on one's list at once, as the API has it. */
export const MOST_CHOICES = 5;
export const LONGEST_MESSAGE = 500;
export const LONGEST_PROFILE = 600;

export const directoryQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['directory', roundId],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/mentors', { params: { path: { id: roundId } } })),
  });

export const myRequestsQuery = queryOptions({
  queryKey: ['mentor-requests'],
  queryFn: () => body(api.GET('/api/v1/me/mentor-requests')),
  staleTime: 0,
});

export const roundRequestsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'mentor-requests'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/mentor-requests', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

/** Still on the list: not yet asked, or waiting for an answer. */
export const isLive = ({ state }: MyChoice): boolean => state === 'chosen' || state === 'asked';

export const mentorAddress = (roundId: string, mentorId: string): string =>
  `/rounds/${roundId}/mentors/${mentorId}`;
