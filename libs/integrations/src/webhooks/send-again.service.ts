import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database, Jobs } from '#platform';
import { Injectable } from '@nestjs/common';
import { canDecideOnWebhooks } from './webhook.policy.js';

interface Sent {
  readonly webhookId: string;
  readonly state: string;
  readonly isDisabled: boolean;
}

/** Sends a message again that was given up, or that the receiver has lost: the same, with the same id. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `webhook.still_trying`; `webhook.disabled` */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnWebhooks(actor)) throw notFound();
      const [sent] = await tx.query<Sent>(
        `select d.state, d.webhook_id as "webhookId", w.disabled_at is not null as "isDisabled"
         from webhook_deliveries d
         join webhooks w on w.institution_id = d.institution_id and w.id = d.webhook_id
         where d.institution_id = $1 and d.id = $2
         for update of d`,
        [tx.institutionId, id],
      );
      if (!sent) throw notFound();
      if (sent.isDisabled) throw conflict('webhook.disabled');
      if (sent.state === 'waiting') throw conflict('webhook.still_trying');
      await tx.execute(
        `update webhook_deliveries set state = 'waiting' where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      await this.jobs.enqueue(tx, 'webhook', [{ deliveryId: id }]);
      const details = { webhookId: sent.webhookId, deliveryId: id };
      await recordAudit(tx, { act: 'webhook.sent_again', details });
    });
  }
}
