import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { queueQuery } from './waiting';

/** What a coordinator does with somebody in the queue; the queue is read anew after it, done or refused. */
export const useRunQueue = () => {
  const { t } = useTexts();
  const { roundId } = useRound();
  const toast = useToast();
  const client = useQueryClient();
  const after = {
    onError: useFailureToast(),
    onSettled: () => client.invalidateQueries({ queryKey: queueQuery(roundId).queryKey }),
  };
  const prioritise = useMutation({
    ...after,
    mutationFn: ({ id, body: set }: { id: string; body: components['schemas']['Prioritise'] }) =>
      body(api.PATCH('/api/v1/waits/{id}', { params: { path: { id } }, body: set })),
    onSuccess: () => toast(t('waiting:act.prioritised')),
  });
  const offer = useMutation({
    ...after,
    mutationFn: ({ id, groupId }: { id: string; groupId: string }) =>
      body(api.POST('/api/v1/waits/{id}/offers', { params: { path: { id } }, body: { groupId } })),
    onSuccess: () => toast(t('waiting:act.offered')),
  });
  const remove = useMutation({
    ...after,
    mutationFn: (id: string) =>
      body(api.POST('/api/v1/waits/{id}/removal', { params: { path: { id } } })),
    onSuccess: () => toast(t('waiting:act.removed')),
  });
  const putBack = useMutation({
    ...after,
    mutationFn: (enrolmentId: string) =>
      body(
        api.PUT('/api/v1/enrolments/{id}/wait', {
          params: { path: { id: enrolmentId } },
          body: {},
        }),
      ),
    onSuccess: () => toast(t('waiting:act.putBack')),
  });
  return { prioritise, offer, remove, putBack };
};
