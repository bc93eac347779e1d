import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { pairsQuery, type PairProposal, type PairWanted } from './pairs';

interface ChangesOfPairs {
  readonly change: (wanted: PairWanted) => void;
  readonly undo: () => void;
  readonly isPending: boolean;
}

/** One change at a time, against the version on the page. @param done once it is made */
export function useChangePair(proposal: PairProposal, done: () => void): ChangesOfPairs {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const failed = useFailureToast();
  const { id, version } = proposal;
  const request = { params: { path: { id } }, headers: ifMatch(version) };
  const anew = (): Promise<void> =>
    client.invalidateQueries({ queryKey: pairsQuery(id).queryKey, exact: true });
  const onError = async (error: Error): Promise<void> => {
    failed(error);
    // Somebody else may have changed it meanwhile.
    await anew();
  };
  const change = useMutation({
    mutationFn: (wanted: PairWanted) =>
      body(api.POST('/api/v1/proposals/{id}/pairs', { ...request, body: wanted })),
    onSuccess: (next) => {
      client.setQueryData(pairsQuery(id).queryKey, next);
      toast(t('pairs:changed'));
      done();
    },
    onError,
  });
  const undo = useMutation({
    mutationFn: () => body(api.POST('/api/v1/proposals/{id}/undo', request)),
    onSuccess: async () => {
      await anew();
      toast(t('pairs:undone'));
    },
    onError,
  });
  return {
    change: (wanted) => change.mutate(wanted),
    undo: () => undo.mutate(),
    isPending: change.isPending || undo.isPending,
  };
}
