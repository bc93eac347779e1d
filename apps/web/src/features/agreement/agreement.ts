import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Agreement = components['schemas']['AgreementView'];
export type Goal = components['schemas']['GoalView'];

/** As the API has it. */
export const LONGEST_GOAL = 300;

export const agreementQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['agreement', groupId],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/agreement', { params: { path: { id: groupId } } })),
    staleTime: 0,
  });
