import { notFound, type Actor } from '#kernel';
import { knownName } from '#people';
import { CONFIG, Database, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { canDecideOnWebhooks } from './webhook.policy.js';
import type { Webhooks, WebhookView } from './webhooks.views.js';

const DELIVERIES_SHOWN = 10;

/** Who is told what, and how the last messages went. */
@Injectable()
export class ListWebhooks {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(actor: Actor): Promise<Webhooks> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnWebhooks(actor)) throw notFound();
      return { webhooks: await viewWebhooks(tx), canAdd: this.config.secretKey !== null };
    });
  }
}

/** @param id one of them alone */
export const viewWebhooks = (tx: Tx, id: string | null = null): Promise<WebhookView[]> =>
  tx.query<WebhookView>(QUERY, [tx.institutionId, id, DELIVERIES_SHOWN]);

const QUERY = `
  select w.id, w.url, w.events, w.created_at as "createdAt",
         ${knownName('p')} as "makerName",
         w.disabled_at is not null as "isDisabled",
         (select coalesce(jsonb_agg(jsonb_build_object(
                   'id', d.id, 'event', d.event, 'state', d.state, 'createdAt', d.created_at,
                   'tries', (select coalesce(jsonb_agg(t.item order by t.number desc), '[]')
                             from jsonb_array_elements(d.tries) with ordinality t (item, number)))
                   order by d.id desc), '[]')
          from (select * from webhook_deliveries d
                where d.institution_id = w.institution_id and d.webhook_id = w.id
                order by d.id desc limit $3) d) as deliveries
  from webhooks w
  join persons p on p.institution_id = w.institution_id and p.id = w.made_by
  where w.institution_id = $1 and ($2::uuid is null or w.id = $2)
  order by w.id`;
