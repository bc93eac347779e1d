import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { outgoingQuery, type StuckMail } from './outgoing';
import styles from './outgoing.module.css';

/** One more try, or no more. */
export function StuckActs({ mail }: { readonly mail: StuckMail }) {
  const { t } = useTexts();
  const { id, can } = mail;
  const params = { params: { path: { id } } };
  const name = mail.toName ?? t('outgoing:somebody');
  const retry = useAct(
    () => body(api.POST('/api/v1/outgoing-mails/{id}/sending', params)),
    t('outgoing:retried', { count: 1 }),
  );
  const giveUp = useAct(
    () => body(api.POST('/api/v1/outgoing-mails/{id}/giving-up', params)),
    t('outgoing:gaveUp'),
  );
  return (
    <div className={styles.acts}>
      {can.retry && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={retry.isPending}
          aria-label={t('outgoing:retryTo', { name })}
          onClick={() => retry.mutate()}
        >
          {t('outgoing:retry')}
        </Button>
      )}
      {can.giveUp && (
        <Button
          variant="tertiary"
          data-size="sm"
          loading={giveUp.isPending}
          aria-label={t('outgoing:giveUpTo', { name })}
          onClick={() => giveUp.mutate()}
        >
          {t('outgoing:giveUp')}
        </Button>
      )}
    </div>
  );
}

const useAct = (act: () => Promise<unknown>, done: string) => {
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onError: useFailureToast(),
    onSuccess: () => toast(done),
    onSettled: () => client.invalidateQueries({ queryKey: outgoingQuery.queryKey }),
  });
};
