import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type MentorCall = components['schemas']['MentorCall'];
export type Application = components['schemas']['ApplicationListed'];
export type MentorApplications = components['schemas']['MentorApplications'];

export const callsQuery = queryOptions({
  queryKey: ['me', 'mentor-calls'],
  queryFn: async () => (await body(api.GET('/api/v1/me/mentor-calls'))).calls,
  staleTime: 0,
});

export const applicationsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'mentor-applications'],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/mentor-applications', { params: { path: { id: roundId } } }),
      ),
    staleTime: 0,
  });
