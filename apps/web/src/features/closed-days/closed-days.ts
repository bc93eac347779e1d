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

/** More than any institution keeps free in a row. */
const MOST_WEEKS = 60;

/** The first of the days a week apart from `date` on that is not kept free: ISO dates. */
export const firstOpenWeek = (items: readonly ClosedDays[], date: string): string => {
  const day = new Date(`${date}T12:00:00Z`);
  const iso = (): string => day.toISOString().slice(0, 10);
  for (let passed = 0; passed < MOST_WEEKS; passed += 1) {
    if (within(items, { startsOn: iso(), endsOn: iso() }).length === 0) break;
    day.setUTCDate(day.getUTCDate() + 7);
  }
  return iso();
};
