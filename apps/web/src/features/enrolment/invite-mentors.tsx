import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';

interface InviteMentorsProps {
  readonly roundId: string;
  /** On the list, and not asked. */
  readonly count: number;
}

/** Asks the mentors on the list whether they come. */
export function InviteMentors({ roundId, count }: InviteMentorsProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  const [asking, ask] = useState(false);
  const send = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/mentor-invitations', {
          params: { path: { id: roundId } },
          headers: once.headers(),
        }),
      ),
    onError: useFailureToast(),
    onSuccess: async ({ sent }) => {
      once.renew();
      ask(false);
      toast(t('enrolment:invite.sent', { count: sent }));
      await client.invalidateQueries({ queryKey: ['rounds', roundId] });
    },
  });
  if (count === 0) return null;
  const act = t('enrolment:invite.mentors', { count });
  return (
    <>
      <Button data-size="sm" onClick={() => ask(true)}>
        {act}
      </Button>
      <ConfirmDialog
        open={asking}
        title={act}
        confirm={act}
        busy={send.isPending}
        onConfirm={() => send.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('enrolment:invite.mentorsWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
