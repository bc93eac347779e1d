import { recordAudit } from '#access';
import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { canDecideOnWebhooks } from './webhook.policy.js';

/** Removes a receiver, and what it was still to be told. */
@Injectable()
export class RemoveWebhook {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnWebhooks(actor)) throw notFound();
      const removed = await tx.execute(
        `delete from webhooks where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      if (removed === 0) throw notFound();
      await recordAudit(tx, { act: 'webhook.removed', details: { webhookId: id } });
    });
  }
}
