import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type ClosedDays = components['schemas']['ClosedDaysView'];
export type ClosedDaysBody = components['schemas']['ClosedDaysBody'];
export type ClosedKind = ClosedDays['kind'];

export const CLOSED_KINDS: readonly ClosedKind[] = ['exam', 'holiday', 'closed'];

export const closedDaysQuery = queryOptions({
  queryKey: ['closed-days'],
  queryFn: () => body(api.GET('/api/v1/closed-days')),
});

/** Those of a stretch of days, first and last inclusive. */
export const within = (
  items: readonly ClosedDays[],
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): ClosedDays[] =>
  items.filter(({ firstDay, lastDay }) => firstDay <= endsOn && lastDay >= startsOn);
