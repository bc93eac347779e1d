import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { myWaitsQuery } from './waiting';

/** Getting into a queue or changing what one waits for, and leaving it. */
export const useQueueing = (enrolmentId: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const onError = useFailureToast();
  const path = { params: { path: { id: enrolmentId } } };
  const anew = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: myWaitsQuery.queryKey });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
  const enter = useMutation({
    mutationFn: (campus: string | null) =>
      body(api.PUT('/api/v1/enrolments/{id}/wait', { ...path, body: { campus } })),
    onError,
    onSuccess: async () => {
      toast(t('waiting:mine.entered'));
      await anew();
    },
  });
  const leave = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/enrolments/{id}/wait', path)),
    onError,
    onSuccess: async () => {
      toast(t('waiting:mine.left'));
      await anew();
    },
  });
  return { enter, leave };
};
