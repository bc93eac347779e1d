import { Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRoundPlaces } from '../placement/use-places';
import { pairsQuery, type PairProposal } from './pairs';

interface PublishPairsProps {
  readonly proposal: PairProposal;
  readonly close: () => void;
}

/** Says what publishing does, and to how many, before it is done. */
export function PublishPairs({ proposal, close }: PublishPairsProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const places = useRoundPlaces();
  const toast = useToast();
  const failed = useFailure(proposal);
  const key = useIdempotencyKey();
  const { id, roundId, version, pairs, notPlaced } = proposal;
  const gone = pairs.filter(({ student }) => student.isGone).length;
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/proposals/{id}/publication', {
          params: { path: { id } },
          headers: { ...ifMatch(version), ...key.headers() },
          body: {},
        }),
      ),
    onSuccess: async ({ groups }) => {
      toast(t('pairs:publish.done', { count: groups }));
      await navigate(places.groups);
      await client.invalidateQueries({ queryKey: ['round', roundId] });
      await client.invalidateQueries({ queryKey: ['rounds'] });
      await client.invalidateQueries({ queryKey: ['pairs'] });
    },
    onError: async (error) => {
      key.renew();
      close();
      failed(error);
      await client.invalidateQueries({ queryKey: pairsQuery(id).queryKey, exact: true });
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('pairs:publish.title')}
      confirm={t('pairs:publish.button', { count: pairs.length - gone })}
      busy={isPending}
      onConfirm={() => mutate()}
      onCancel={close}
    >
      <Paragraph>{t('pairs:publish.what')}</Paragraph>
      {notPlaced.length > 0 && (
        <Paragraph>{t('pairs:publish.notPlaced', { count: notPlaced.length })}</Paragraph>
      )}
      {gone > 0 && <Paragraph>{t('pairs:publish.gone', { count: gone })}</Paragraph>}
      <Paragraph>{t('pairs:publish.once')}</Paragraph>
    </ConfirmDialog>
  );
}

interface Forbidden {
  readonly menteeId: string;
  readonly mentorId: string;
}

/** A refusal as a sentence; where pairs are not allowed any more, with who they are. */
function useFailure({ pairs }: PairProposal): (error: Error) => void {
  const { t, problem } = useTexts();
  const { list } = useFormats();
  const toast = useToast();
  const failed = useFailureToast();
  return (error) => {
    if (!(error instanceof ApiProblem) || error.code !== 'proposal.pairs_not_allowed')
      return failed(error);
    const forbidden = error.details['pairs'] as readonly Forbidden[];
    const names = pairs
      .filter(({ student, mentor }) =>
        forbidden.some(
          (pair) => pair.menteeId === student.enrolmentId && pair.mentorId === mentor.enrolmentId,
        ),
      )
      .map(({ student, mentor }) =>
        t('pairs:publish.two', { student: student.name, mentor: mentor.name }),
      );
    toast(problem(error.code, { names: list(names) }), 'danger');
  };
}
