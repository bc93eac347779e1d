import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import type { Overview } from './participants';

interface InviteStudentsProps {
  readonly roundId: string;
  readonly counts: Overview['mentees'];
}

/**
 * Invites those on the list, or takes them in, as the round says; once they are, reminds those who have
 * not answered.
 */
export function InviteStudents({ roundId, counts }: InviteStudentsProps) {
  const { t } = useTexts();
  const { invitation } = useRound().round.settings.waysIn;
  const [asking, ask] = useState(false);
  const remind = counts.listed === 0;
  const count = remind ? counts.invited : counts.listed;
  const invite = useInvite(roundId, remind, () => ask(false));
  if (invitation === 'none') return <Paragraph>{t('enrolment:invite.none')}</Paragraph>;
  if (count === 0) return null;
  const kind = remind ? 'remind' : KINDS[invitation];
  const act = t(`enrolment:invite.${kind}`, { count });
  const others = !remind && invitation !== 'opt_in' ? counts.invited : 0;
  return (
    <>
      <Button data-size="sm" variant={remind ? 'secondary' : 'primary'} onClick={() => ask(true)}>
        {act}
      </Button>
      <ConfirmDialog
        open={asking}
        title={act}
        confirm={act}
        busy={invite.isPending}
        onConfirm={() => invite.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t(`enrolment:invite.${kind}What`, { count })}</Paragraph>
        {others > 0 && <Paragraph>{t('enrolment:invite.others', { count: others })}</Paragraph>}
      </ConfirmDialog>
    </>
  );
}

const KINDS = { opt_in: 'invite', opt_out: 'opt_out', mandatory: 'mandatory' } as const;

const useInvite = (roundId: string, remind: boolean, close: () => void) => {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const once = useIdempotencyKey();
  return useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/invitations', {
          params: { path: { id: roundId } },
          headers: once.headers(),
          body: { remind },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: async ({ invited, reminded }) => {
      once.renew();
      close();
      toast(t('enrolment:invite.sent', { count: invited + reminded }));
      // The round itself too: inviting opens a draft.
      await client.invalidateQueries({ queryKey: ['round', roundId] });
      await client.invalidateQueries({ queryKey: ['scheme'] });
    },
  });
};
