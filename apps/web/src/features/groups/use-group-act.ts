import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body } from '../../app/api/client';
import { useFailureToast, useToast } from '../../ui/toast';

type Call = () => Promise<{ data?: unknown; response: Response }>;

/** Something done to a group, which is read anew after it, done or refused. */
export const useGroupAct = (done: string, call: Call) => {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: () => body(call()),
    onError: useFailureToast(),
    onSuccess: () => toast(done),
    onSettled: () => client.invalidateQueries({ queryKey: ['groups'] }),
  });
};
