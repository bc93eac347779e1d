import { Alert, Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { Deliveries } from './deliveries';
import { webhooksQuery, type Webhook } from './integrations';
import styles from './integrations.module.css';

/** One receiver: what it is told, and what the last messages came to. */
export function WebhookCard({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { url, events, makerName, isDisabled, deliveries } = webhook;
  const [removing, remove] = useState(false);
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs" className={styles.address}>
        {url}
      </Heading>
      <Paragraph data-size="sm">
        {list(events.map((event) => t(`integrations:event.${event}.label`)))}
        {' · '}
        {t('integrations:webhooks.addedBy', { name: makerName ?? t('integrations:former') })}
      </Paragraph>
      {isDisabled && <Disabled webhook={webhook} />}
      <Deliveries url={url} deliveries={deliveries} />
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('integrations:webhooks.removeOf', { url })}
          onClick={() => remove(true)}
        >
          {t('integrations:webhooks.remove')}
        </Button>
      </div>
      {removing && <Remove webhook={webhook} close={() => remove(false)} />}
    </Card>
  );
}

function Disabled({ webhook: { id, url } }: { readonly webhook: Webhook }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const resume = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/webhooks/{id}/resumption', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('integrations:webhooks.resumed')),
    onSettled: () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  return (
    <Alert data-color="warning">
      <Paragraph>{t('integrations:webhooks.disabled')}</Paragraph>
      <Button
        data-size="sm"
        aria-label={t('integrations:webhooks.resumeOf', { url })}
        loading={resume.isPending}
        onClick={() => resume.mutate()}
      >
        {t('integrations:webhooks.resume')}
      </Button>
    </Alert>
  );
}

interface RemoveProps {
  readonly webhook: Webhook;
  readonly close: () => void;
}

function Remove({ webhook: { id, url }, close }: RemoveProps) {
  const { t } = useTexts();
  return (
    <ActDialog
      danger
      title={t('integrations:webhooks.removeTitle')}
      confirm={t('integrations:webhooks.remove')}
      act={() => body(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } }))}
      done={t('integrations:webhooks.removed')}
      changes={webhooksQuery.queryKey}
      close={close}
    >
      <Paragraph className={styles.address}>
        {t('integrations:webhooks.removeWhat', { url })}
      </Paragraph>
    </ActDialog>
  );
}
