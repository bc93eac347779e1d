import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type DropIn = components['schemas']['DropIn'];
export type DropInMentor = components['schemas']['DropInMentor'];

export const dropInQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'drop-in'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/drop-in', { params: { path: { id: roundId } } })),
  });
