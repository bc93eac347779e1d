import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../../app/api/client';
import { useIdempotencyKey } from '../../../app/api/idempotency';
import { StaleError } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../../ui/toast';
import { proposalQuery, type Proposal } from '../proposal';
import { useRoundPlaces } from '../use-places';

interface PublishDialogProps {
  readonly proposal: Proposal;
  readonly close: () => void;
}

/** Says exactly what publishing does, and to how many, before it is done. */
export function PublishDialog({ proposal, close }: PublishDialogProps) {
  const { t } = useTexts();
  const { publish, isPending } = usePublish(proposal, close);
  const { groups, placed, unplaced, withoutLeader } = proposal.counts;
  // A group that all have left is not made, and its mentors are told nothing of it.
  const made = proposal.groups.filter((g) => g.members.some((m) => !m.isGone));
  const mentors = new Set(made.flatMap((g) => g.mentorIds)).size;
  const few = proposal.groups.filter((g) => g.leader && g.lacksMentors > 0).length;
  const gone = proposal.groups.flatMap((g) => g.members).filter((m) => m.isGone).length;
  return (
    <ConfirmDialog
      open
      title={t('placement:publish.title')}
      confirm={t('placement:publish.button', { count: groups })}
      busy={isPending}
      onConfirm={publish}
      onCancel={close}
    >
      <Paragraph>
        {t('placement:publish.what', { groups, students: placed - gone, mentors })}
      </Paragraph>
      {unplaced > 0 && (
        <Paragraph>{t('placement:publish.unplaced', { count: unplaced })}</Paragraph>
      )}
      {gone > 0 && <Paragraph>{t('placement:publish.gone', { count: gone })}</Paragraph>}
      {withoutLeader > 0 && (
        <Paragraph>{t('placement:publish.withoutMentor', { count: withoutLeader })}</Paragraph>
      )}
      {few > 0 && <Paragraph>{t('placement:publish.fewMentors', { count: few })}</Paragraph>}
      <Paragraph>{t('placement:publish.once')}</Paragraph>
    </ConfirmDialog>
  );
}

function usePublish(
  proposal: Proposal,
  close: () => void,
): { readonly publish: () => void; readonly isPending: boolean } {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const places = useRoundPlaces();
  const toast = useToast();
  const failed = useFailureToast();
  const key = useIdempotencyKey();
  const { id, roundId, version, counts } = proposal;
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/proposals/{id}/publication', {
          params: { path: { id } },
          headers: { ...ifMatch(version), ...key.headers() },
          body: { withoutLeader: counts.withoutLeader > 0 },
        }),
      ),
    onSuccess: async ({ groups, placed }) => {
      toast(t('placement:publish.done', { groups, students: placed }));
      await navigate(places.groups);
      await client.invalidateQueries({ queryKey: ['round', roundId] });
      await client.invalidateQueries({ queryKey: ['rounds'] });
      await client.invalidateQueries({ queryKey: ['proposals'] });
    },
    onError: (error) => {
      key.renew();
      close();
      failed(error);
      if (error instanceof StaleError) {
        client.setQueryData(proposalQuery(id).queryKey, error.current as Proposal);
      }
    },
  });
  return { publish: () => mutate(), isPending };
}
