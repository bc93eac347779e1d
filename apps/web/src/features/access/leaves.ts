import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Leave = components['schemas']['LeaveView'];

export const leavesQuery = queryOptions({
  queryKey: ['leaves'],
  queryFn: () => body(api.GET('/api/v1/leaves')),
});
