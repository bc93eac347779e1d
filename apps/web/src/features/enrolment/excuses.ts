import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type ExcuseAsked = components['schemas']['ExcuseAsked'];
export type ExcuseAnswer = components['schemas']['AnswerExcuse']['answer'];

export const excusesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'excuses'],
    queryFn: async () =>
      (await body(api.GET('/api/v1/rounds/{id}/excuses', { params: { path: { id: roundId } } })))
        .students,
  });
