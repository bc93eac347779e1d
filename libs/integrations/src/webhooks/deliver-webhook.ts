import { Actor, Clock } from '#kernel';
import {
  CONFIG,
  Database,
  Jobs,
  type Attempt,
  type Config,
  type JobData,
  type Tx,
} from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { postSafely, type Posted, type PostFault } from './post-safely.js';
import { secretHash, signedHeaders, signingSecret } from './signing.js';

interface WebhookJob extends JobData {
  readonly deliveryId: string;
}

interface Waiting {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secretHash: Buffer;
  readonly body: string;
}

/** So many deliveries in a row that are given up, and the receiver is told nothing more. */
const FAILURES_TO_DISABLE = 5;
const TRIES_KEPT = 20;

/** No other try would come to anything else. */
const FINAL: ReadonlySet<PostFault | null> = new Set<PostFault>(['address', 'gone', 'key']);

/** Takes one message to its receiver. It may come twice, and has the same id then. */
@Injectable()
export class DeliverWebhook implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<WebhookJob>('webhook', (job, _, attempt) => this.deliver(job, attempt), 4);
  }

  private async deliver(
    { institutionId, deliveryId }: WebhookJob,
    { isLast }: Attempt,
  ): Promise<void> {
    const institution = Actor.institution(institutionId);
    const message = await this.db.run(institution, (tx) => waiting(tx, deliveryId));
    if (!message) return;
    const at = this.clock.now();
    const posted = await this.post(institutionId, message, at);
    const isOver = posted.fault === null || isLast || FINAL.has(posted.fault);
    const isTried = await this.db.run(institution, async (tx) => {
      // The receiver first: several messages to it may be over at once.
      const isDisabled = await lockWebhook(tx, message.webhookId);
      const fails = isOver || isDisabled;
      const state = posted.fault === null ? 'delivered' : fails ? 'failed' : 'waiting';
      await remember(tx, message.id, state, { at: at.toISOString(), ...posted });
      if (isOver) await judge(tx, message.webhookId, posted.fault);
      return state === 'waiting';
    });
    if (isTried) throw new Error(`not delivered: ${posted.fault}`);
  }

  private async post(institutionId: string, message: Waiting, at: Date): Promise<Posted> {
    const secret =
      this.config.secretKey &&
      signingSecret(this.config.secretKey, institutionId, message.webhookId);
    if (!secret || !secretHash(secret).equals(message.secretHash))
      return { status: null, fault: 'key' };
    const { id, body, url } = message;
    const headers = signedHeaders(secret, { id, body, at });
    return postSafely(url, { headers, body }, { loopback: this.config.webhooksToLoopback });
  }
}

const waiting = async (tx: Tx, id: string): Promise<Waiting | null> => {
  const [message] = await tx.query<Waiting>(
    `select d.id, d.webhook_id as "webhookId", d.body, w.url, w.secret_hash as "secretHash"
     from webhook_deliveries d
     join webhooks w on w.institution_id = d.institution_id and w.id = d.webhook_id
     where d.institution_id = $1 and d.id = $2 and d.state = 'waiting' and w.disabled_at is null`,
    [tx.institutionId, id],
  );
  return message ?? null;
};

/** @returns whether it is told nothing more; also where it has been removed meanwhile */
const lockWebhook = async (tx: Tx, id: string): Promise<boolean> => {
  const [webhook] = await tx.query<{ isDisabled: boolean }>(
    `select disabled_at is not null as "isDisabled" from webhooks
     where institution_id = $1 and id = $2 for update`,
    [tx.institutionId, id],
  );
  return webhook?.isDisabled ?? true;
};

const remember = (tx: Tx, id: string, state: string, attempt: object): Promise<number> =>
  tx.execute(
    `update webhook_deliveries
     set state = $3, tries = jsonb_path_query_array(tries || $4::jsonb, $5::jsonpath)
     where institution_id = $1 and id = $2`,
    [tx.institutionId, id, state, JSON.stringify([attempt]), `$[last - ${TRIES_KEPT - 1} to last]`],
  );

/** What a delivery that is over says of its receiver. */
const judge = async (tx: Tx, webhookId: string, fault: PostFault | null): Promise<void> => {
  const [webhook] = await tx.query<{ isDisabled: boolean }>(
    `update webhooks
     set failures = case when $3::text is null then 0 else failures + 1 end,
         disabled_at = case when $3 = 'gone' or $3 is not null and failures + 1 >= $4
                            then coalesce(disabled_at, now()) else disabled_at end
     where institution_id = $1 and id = $2
     returning disabled_at is not null as "isDisabled"`,
    [tx.institutionId, webhookId, fault, FAILURES_TO_DISABLE],
  );
  if (webhook?.isDisabled)
    await tx.execute(
      `update webhook_deliveries set state = 'failed'
       where institution_id = $1 and webhook_id = $2 and state = 'waiting'`,
      [tx.institutionId, webhookId],
    );
};
