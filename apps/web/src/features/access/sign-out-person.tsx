import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';

interface SignOutPersonProps {
  readonly personId: string;
  readonly name: string;
}

/** Ends all of somebody's sessions: a phone was lost, or somebody else uses it. */
export function SignOutPerson({ personId, name }: SignOutPersonProps) {
  const { t } = useTexts();
  const toast = useToast();
  const [isAsking, ask] = useState(false);
  const end = useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/persons/{id}/sessions', { params: { path: { id: personId } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('access:signOut.done', { name })),
    onSettled: () => ask(false),
  });
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={t('access:signOut.of', { name })}
        onClick={() => ask(true)}
      >
        {t('access:signOut.act')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('access:signOut.title', { name })}
        confirm={t('access:signOut.act')}
        busy={end.isPending}
        onConfirm={() => end.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('access:signOut.what', { name })}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
