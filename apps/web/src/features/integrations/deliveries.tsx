import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { webhooksQuery, type WebhookDelivery } from './integrations';
import styles from './integrations.module.css';

const TONES: Readonly<Record<WebhookDelivery['state'], Tone>> = {
  delivered: 'success',
  waiting: 'info',
  failed: 'danger',
};
const TRIES_SHOWN = 3;

interface DeliveriesProps {
  readonly url: string;
  readonly deliveries: readonly WebhookDelivery[];
}

/** The last messages to a receiver, and how the last tries at each went. */
export function Deliveries({ url, deliveries }: DeliveriesProps) {
  const { t } = useTexts();
  const columns: readonly Column<WebhookDelivery>[] = [
    {
      key: 'event',
      header: t('integrations:column.event'),
      cell: ({ event, createdAt }) => (
        <div>
          {t(`integrations:event.${event}.label`)}
          <Paragraph data-size="sm" className={styles.more}>
            <Time at={createdAt} />
          </Paragraph>
        </div>
      ),
    },
    {
      key: 'state',
      header: t('integrations:column.state'),
      cell: ({ state }) => (
        <StatusTag tone={TONES[state]}>{t(`integrations:webhooks.state.${state}`)}</StatusTag>
      ),
    },
    {
      key: 'tries',
      header: t('integrations:column.tries'),
      cell: ({ tries }) => <Tries tries={tries} />,
    },
    {
      key: 'act',
      header: t('integrations:column.act'),
      cell: ({ id, state }) => state !== 'waiting' && <Again id={id} />,
    },
  ];
  return (
    <DataTable
      caption={t('integrations:webhooks.deliveries', { url })}
      columns={columns}
      rows={deliveries}
      rowKey={({ id }) => id}
      empty={<Paragraph data-size="sm">{t('integrations:webhooks.noDeliveries')}</Paragraph>}
    />
  );
}

function Tries({ tries }: Pick<WebhookDelivery, 'tries'>) {
  const { t } = useTexts();
  return (
    <ul className={styles.list}>
      {tries.slice(0, TRIES_SHOWN).map(({ at, status, fault }) => (
        <li key={at}>
          <Time at={at} />
          {': '}
          {fault === null ? t('integrations:webhooks.arrived') : t(`integrations:fault.${fault}`)}
          {status !== null && ` (${status})`}
        </li>
      ))}
    </ul>
  );
}

function Again({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/webhook-deliveries/{id}/sending', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('integrations:webhooks.sentAgain')),
    onSettled: () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  return (
    <Button
      variant="secondary"
      data-size="sm"
      loading={send.isPending}
      onClick={() => send.mutate()}
    >
      {t('integrations:webhooks.sendAgain')}
    </Button>
  );
}
