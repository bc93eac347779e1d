import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useFailureToast } from '../../ui/toast';

export const ownCalendarQuery = queryOptions({
  queryKey: ['me', 'calendar'],
  queryFn: () => body(api.GET('/api/v1/me/calendar')),
});

export function useMakeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/me/calendar')),
    onError: useFailureToast(),
    onSettled: () => client.invalidateQueries({ queryKey: ownCalendarQuery.queryKey }),
  });
}

export function useRevokeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/me/calendar')),
    onError: useFailureToast(),
    onSettled: () => client.invalidateQueries({ queryKey: ownCalendarQuery.queryKey }),
  });
}
