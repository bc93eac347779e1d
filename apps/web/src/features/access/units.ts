import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Unit = components['schemas']['UnitView'];

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async () => (await body(api.GET('/api/v1/units'))).units,
});
