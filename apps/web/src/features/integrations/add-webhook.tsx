import { Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import {
  WEBHOOK_EVENTS,
  webhooksQuery,
  type WebhookAdded,
  type WebhookEvent,
} from './integrations';
import styles from './integrations.module.css';

/** An address, and what it is told. */
export function AddWebhook({ added }: { readonly added: (webhook: WebhookAdded) => void }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const form = useForm<{ url: string; events: WebhookEvent[] }>({
    defaultValues: { url: '', events: ['round.published'] },
    onSubmit: async (values) => {
      const webhook = await body(api.POST('/api/v1/webhooks', { body: values }));
      await client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
      added(webhook);
    },
  });
  return (
    <div className={styles.form}>
      <Heading level={3} data-size="2xs">
        {t('integrations:webhooks.new')}
      </Heading>
      <Form form={form} submit={t('integrations:webhooks.add')}>
        <TextField
          form={form}
          name="url"
          type="url"
          label={t('integrations:webhooks.url')}
          description={t('integrations:webhooks.urlWhat')}
          required
        />
        <ChoicesField
          form={form}
          name="events"
          kind="checkbox"
          label={t('integrations:webhooks.events')}
          options={WEBHOOK_EVENTS.map((value) => ({
            value,
            label: t(`integrations:event.${value}.label`),
            description: t(`integrations:event.${value}.what`),
          }))}
          required
        />
      </Form>
    </div>
  );
}
