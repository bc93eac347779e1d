import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Timesheet = components['schemas']['TimesheetView'];
export type TimesheetLine = components['schemas']['TimesheetLineView'];
export type SheetInRound = components['schemas']['SheetInRound'];
export type MonthState = Timesheet['state'];
export type WorkToEnter = components['schemas']['EnterWork'];
export type HoursExport = components['schemas']['HoursExport'];

export const ENTRY_KINDS = ['preparation', 'training', 'other'] as const;

export const TONES = {
  open: 'neutral',
  submitted: 'info',
  approved: 'success',
  sent_back: 'warning',
} as const;

export const myHoursQuery = queryOptions({
  queryKey: ['hours', 'mine'],
  queryFn: async () => (await body(api.GET('/api/v1/me/hours'))).rounds,
  staleTime: 0,
});

/** @param month `2026-10`; null: this month */
export const timesheetQuery = (enrolmentId: string, month: string | null) =>
  queryOptions({
    queryKey: ['hours', 'sheet', enrolmentId, month ?? ''],
    queryFn: () =>
      body(
        api.GET('/api/v1/enrolments/{id}/timesheet', {
          params: { path: { id: enrolmentId }, query: month ? { month } : {} },
        }),
      ),
    staleTime: 0,
  });

export const roundHoursQuery = (roundId: string, month: string | null) =>
  queryOptions({
    queryKey: ['hours', 'round', roundId, month ?? ''],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/hours', {
          params: { path: { id: roundId }, query: month ? { month } : {} },
        }),
      ),
    staleTime: 0,
  });

/** The month an address asks for, if it is one. */
export const monthFrom = (search: URLSearchParams): string | null =>
  /^\d{4}-\d{2}$/.test(search.get('month') ?? '') ? search.get('month') : null;

const LATEST = 3;

/** The latest months, and each one before them that its mentor has yet to send in: they are listed latest first. */
export const shownAtHome = <T extends { readonly state: MonthState }>(months: readonly T[]): T[] =>
  months.filter(({ state }, i) => i < LATEST || state === 'open' || state === 'sent_back');

/** The earliest month that waits for its mentor: sent back, or open with work in it. Null: none does. */
export const monthToSend = (
  months: readonly {
    readonly month: string;
    readonly state: MonthState;
    readonly minutes: number;
  }[],
): string | null =>
  months.findLast(
    ({ state, minutes }) => state === 'sent_back' || (state === 'open' && minutes > 0),
  )?.month ?? null;

/** @param month null: this month */
export const timesheetPath = (enrolmentId: string, month: string | null): string =>
  `/hours/${enrolmentId}${month ? `?month=${month}` : ''}`;
