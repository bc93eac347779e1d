import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';

/** Asking those on the list whether they come; or a link to those who have not signed in. */
const MAILS = {
  mentors: { path: '/api/v1/rounds/{id}/mentor-invitations', variant: 'primary' },
  link: { path: '/api/v1/rounds/{id}/mentor-links', variant: 'secondary' },
} as const;

interface MailMentorsProps {
  readonly roundId: string;
  readonly mail: keyof typeof MAILS;
  /** How many would get it. */
  readonly count: number;
}

/** A mail with a personal link to some of a round's mentors, once it has been said to whom. */
export function MailMentors({ roundId, mail, count }: MailMentorsProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  const [asking, ask] = useState(false);
  const { path, variant } = MAILS[mail];
  const send = useMutation({
    mutationFn: () =>
      body(api.POST(path, { params: { path: { id: roundId } }, headers: once.headers() })),
    onError: useFailureToast(),
    onSuccess: async ({ sent }) => {
      once.renew();
      ask(false);
      toast(t('enrolment:invite.sent', { count: sent }));
      await client.invalidateQueries({ queryKey: ['rounds', roundId] });
    },
  });
  if (count === 0) return null;
  const act = t(`enrolment:invite.${mail}`, { count });
  return (
    <>
      <Button data-size="sm" variant={variant} onClick={() => ask(true)}>
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
        <Paragraph>{t(`enrolment:invite.${mail}What`)}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
