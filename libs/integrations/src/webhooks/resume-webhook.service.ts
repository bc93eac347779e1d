import { recordAudit } from '#access';
import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Webhook } from './webhook.entity.js';
import { canDecideOnWebhooks } from './webhook.policy.js';

/** Tells a receiver again that was given up. What it missed can be sent again, one by one. */
@Injectable()
export class ResumeWebhook {
  constructor(private readonly db: Database) {}

  /** One that is told already is left as it is. */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnWebhooks(actor)) throw notFound();
      const { institutionId } = tx;
      const webhook = await tx.repository(Webhook).findOneBy({ institutionId, id });
      if (!webhook) throw notFound();
      if (!webhook.disabledAt) return;
      await tx.repository(Webhook).update({ institutionId, id }, { disabledAt: null, failures: 0 });
      await recordAudit(tx, { act: 'webhook.resumed', details: { webhookId: id } });
    });
  }
}
