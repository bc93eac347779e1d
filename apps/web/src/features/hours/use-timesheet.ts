import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import type { WorkToEnter } from './hours';

/** What a mentor does with a timesheet; whatever is shown of hours is read anew after it. */
export const useTimesheet = (enrolmentId: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const read = () => client.invalidateQueries({ queryKey: ['hours'] });
  const after = { onError: useFailureToast(), onSettled: read };
  const path = { id: enrolmentId };
  const submit = useMutation({
    ...after,
    mutationFn: (month: string) =>
      body(api.POST('/api/v1/enrolments/{id}/timesheets', { params: { path }, body: { month } })),
    onSuccess: () => toast(t('hours:submitted')),
  });
  const mark = useMutation({
    ...after,
    mutationFn: (meeting: { meetingId: string; worked: boolean }) =>
      body(api.PUT('/api/v1/enrolments/{id}/worked-meetings', { params: { path }, body: meeting })),
    onSuccess: () => toast(t('hours:saved')),
  });
  const remove = useMutation({
    ...after,
    mutationFn: (id: string) =>
      body(api.DELETE('/api/v1/work-entries/{id}', { params: { path: { id } } })),
    onSuccess: () => toast(t('hours:removed')),
  });
  /** @param id the entry to change; null: a new one */
  const enter = async (work: WorkToEnter, id: string | null): Promise<void> => {
    await body(
      id === null
        ? api.POST('/api/v1/enrolments/{id}/work-entries', { params: { path }, body: work })
        : api.PUT('/api/v1/work-entries/{id}', { params: { path: { id } }, body: work }),
    );
    await read();
    toast(t('hours:saved'));
  };
  return { submit, mark, remove, enter };
};
