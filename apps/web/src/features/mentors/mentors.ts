import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type MentorPaths = components['schemas']['MentorPaths'];
export type MentorOnPath = components['schemas']['MentorOnPath'];
export type MyMentorPath = components['schemas']['MyMentorPath'];
export type Gap = MentorOnPath['gaps'][number];

export const mentorPathsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'mentor-paths'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/mentor-paths', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

export const declarationQuery = (schemeId: string) =>
  queryOptions({
    queryKey: ['scheme', schemeId, 'declaration'],
    queryFn: () =>
      body(api.GET('/api/v1/schemes/{id}/declaration', { params: { path: { id: schemeId } } })),
  });

export const myMentorPathsQuery = queryOptions({
  queryKey: ['me', 'mentor-paths'],
  queryFn: async () => (await body(api.GET('/api/v1/me/mentor-paths'))).paths,
  staleTime: 0,
});
