import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import type { components } from '../../app/api/schema';

export type MyEnrolment = components['schemas']['MyEnrolmentView'];
export type Decision = components['schemas']['DecideBody']['answer'];

export const myEnrolmentsQuery = queryOptions({
  queryKey: ['me', 'enrolments'],
  queryFn: async () => (await body(api.GET('/api/v1/me/enrolments'))).enrolments,
});

/** One of my own enrolments. One that is not mine is as missing as one that is not there. */
export function useMyEnrolment(id: string): MyEnrolment {
  const { data } = useSuspenseQuery(myEnrolmentsQuery);
  const mine = data.find((enrolment) => enrolment.id === id);
  if (!mine) throw new ApiProblem({ status: 404, code: 'not_found' });
  return mine;
}
