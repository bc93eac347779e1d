import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useFailureToast } from '../../ui/toast';
import type { Wanted } from './changes';

/**
 * Does what was seen in a preview. Whatever comes of it, the groups are read anew.
 *
 * @param done before that: the group one came from may be there no more
 */
export const useChange = (roundId: string, done: () => Promise<void>) => {
  const client = useQueryClient();
  const failed = useFailureToast();
  return useMutation({
    mutationFn: (made: { change: Wanted; seen: string }) =>
      body(
        api.POST('/api/v1/rounds/{id}/group-changes', {
          params: { path: { id: roundId } },
          body: made,
        }),
      ),
    onError: (error) => {
      failed(error);
      // What was seen holds no more. What was done needs no preview: it could only be refused now.
      void client.invalidateQueries({ queryKey: ['change-preview', roundId] });
    },
    onSuccess: done,
    onSettled: async () => {
      for (const queryKey of [['round', roundId], ['rounds', roundId], ['groups'], ['home']])
        await client.invalidateQueries({ queryKey });
    },
  });
};
