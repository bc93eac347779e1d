import { recordAudit } from '#access';
import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { CONFIG, Database, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { viewWebhooks } from './list-webhooks.service.js';
import { isAcceptable } from './reachable.js';
import { secretHash, signingSecret, writtenSecret } from './signing.js';
import { Webhook } from './webhook.entity.js';
import { canDecideOnWebhooks } from './webhook.policy.js';
import type { AddWebhookBody, WebhookAdded } from './webhooks.views.js';

const MOST = 20;

/** Adds a receiver. The secret that signs its messages leaves by this answer alone. */
@Injectable()
export class AddWebhook {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError `webhook.no_key`; `webhook.too_many` */
  run(actor: Actor, { url: text, events }: AddWebhookBody): Promise<WebhookAdded> {
    return this.db.run(actor, async (tx) => {
      const { personId: madeBy, institutionId } = actor;
      if (!madeBy || !canDecideOnWebhooks(actor)) throw notFound();
      const { secretKey, webhooksToLoopback: loopback } = this.config;
      const url = text.trim();
      if (!isAcceptable(url, { loopback }))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/url', code: 'field.not_reachable' }],
        });
      if (!secretKey) throw conflict('webhook.no_key');
      if ((await tx.repository(Webhook).countBy({ institutionId })) >= MOST)
        throw conflict('webhook.too_many', { most: MOST });
      const id = newId();
      const secret = signingSecret(secretKey, institutionId, id);
      await tx
        .repository(Webhook)
        .insert({ institutionId, id, url, events, madeBy, secretHash: secretHash(secret) });
      const details = { webhookId: id, events: events.join(' ') };
      await recordAudit(tx, { act: 'webhook.added', details });
      const [webhook] = await viewWebhooks(tx, id);
      if (!webhook) throw notFound();
      return { webhook, secret: writtenSecret(secret) };
    });
  }
}
