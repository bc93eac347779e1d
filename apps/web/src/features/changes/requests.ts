import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type OwnRequest = Schemas['MyChangeOfGroup'];
export type ChangeRequest = Schemas['ChangeRequestView'];

export const ownRequestQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['change-request', enrolmentId],
    queryFn: () =>
      body(
        api.GET('/api/v1/enrolments/{id}/change-request', {
          params: { path: { id: enrolmentId } },
        }),
      ),
    staleTime: 0,
  });

export const requestsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'change-requests'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/change-requests', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });
