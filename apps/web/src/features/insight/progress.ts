import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type RoundProgress = components['schemas']['RoundProgress'];
export type GroupProgress = components['schemas']['GroupProgress'];

/** Always read anew: meetings are held and logged by others meanwhile. */
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id, 'progress'],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/progress', { params: { path: { id } } })),
    staleTime: 0,
  });

export const SHOWN = ['all', 'not-met', 'logs-missing'] as const;
export type Shown = (typeof SHOWN)[number];

export const shownFrom = (text: string | null): Shown =>
  SHOWN.find((shown) => shown === text) ?? 'all';

/** The groups that a choice leaves. */
export const groupsOf = (groups: readonly GroupProgress[], shown: Shown): GroupProgress[] =>
  groups.filter(({ hasMet, logsMissing }) => {
    if (shown === 'not-met') return !hasMet;
    return shown === 'all' || logsMissing.length > 0;
  });
