import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type ShiftsOfMentor = components['schemas']['ShiftsOfMentor'];
export type ShiftToLog = components['schemas']['ShiftToLog'];
export type LoggedShift = components['schemas']['LoggedShift'];
export type RoundShifts = components['schemas']['RoundShifts'];

export const shiftsQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['shifts', enrolmentId],
    queryFn: () =>
      body(api.GET('/api/v1/enrolments/{id}/shifts', { params: { path: { id: enrolmentId } } })),
    staleTime: 0,
  });

export const roundShiftsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'shifts'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/shifts', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

/** @param version as it stands: another one has another history */
export const shiftHistoryQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['shifts', id, 'log-versions', version],
    queryFn: () => body(api.GET('/api/v1/shifts/{id}/log-versions', { params: { path: { id } } })),
  });

/** What a mentor's shifts are after one was logged; whoever counts them reads anew. */
export function useShiftsChanged(): (shifts: ShiftsOfMentor) => void {
  const client = useQueryClient();
  return (shifts) => {
    client.setQueryData(shiftsQuery(shifts.enrolmentId).queryKey, shifts);
    void client.invalidateQueries({ queryKey: roundShiftsQuery(shifts.roundId).queryKey });
    void client.invalidateQueries({ queryKey: ['home'] });
    void client.invalidateQueries({ queryKey: ['topic-counts'] });
  };
}
