import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';

interface SendLinksProps {
  readonly roundId: string;
  /** Mentors who have not signed in yet. */
  readonly count: number;
}

/** A personal link to each mentor who has not signed in yet. */
export function SendLinks({ roundId, count }: SendLinksProps) {
  const { t } = useTexts();
  const toast = useToast();
  const once = useIdempotencyKey();
  const [asking, ask] = useState(false);
  const send = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/mentor-links', {
          params: { path: { id: roundId } },
          headers: once.headers(),
        }),
      ),
    onError: useFailureToast(),
    onSuccess: ({ sent }) => {
      once.renew();
      ask(false);
      toast(t('enrolment:invite.sent', { count: sent }));
    },
  });
  if (count === 0) return null;
  const act = t('enrolment:invite.link', { count });
  return (
    <>
      <Button data-size="sm" variant="secondary" onClick={() => ask(true)}>
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
        <Paragraph>{t('enrolment:invite.linkWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
