import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ShownOnce } from '../../ui/shown-once';
import { AddWebhook } from './add-webhook';
import { webhooksQuery, type WebhookAdded } from './integrations';
import styles from './integrations.module.css';
import { WebhookCard } from './webhook-card';

/** Which other systems are told when something happens, and how the last messages went. */
export function Webhooks() {
  const { t } = useTexts();
  const { webhooks, canAdd } = useSuspenseQuery(webhooksQuery).data;
  const [added, show] = useState<WebhookAdded | null>(null);
  return (
    <section className={styles.part} aria-labelledby="webhooks">
      <div>
        <Heading id="webhooks" level={2} data-size="sm">
          {t('integrations:webhooks.title')}
        </Heading>
        <Paragraph>{t('integrations:webhooks.what')}</Paragraph>
      </div>
      {webhooks.length === 0 && <Paragraph>{t('integrations:webhooks.none')}</Paragraph>}
      {webhooks.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} />
      ))}
      {added && (
        <ShownOnce
          title={t('integrations:webhooks.added')}
          what={t('integrations:webhooks.once')}
          label={t('integrations:webhooks.secret')}
          secret={added.secret}
          done={() => show(null)}
        />
      )}
      {!added && canAdd && <AddWebhook added={show} />}
      {!canAdd && <Alert data-color="info">{t('integrations:problem.webhook.no_key')}</Alert>}
    </section>
  );
}
