import { Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
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
  const failed = useFailureToast();
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
