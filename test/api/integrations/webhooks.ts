import type { Round } from '#schemes';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { WebhookReceiver } from './receiver.js';

export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly state: string;
  readonly tries: readonly { at: string; status: number | null; fault: string | null }[];
}
export interface Hook {
  readonly id: string;
  readonly url: string;
  readonly isDisabled: boolean;
  readonly deliveries: readonly Delivery[];
}

export const ENV = {
  KULL_SECRET_KEY: 'a key of thirty-two characters, or more',
  KULL_WEBHOOKS_TO_LOOPBACK: 'yes',
  LOG_LEVEL: 'silent',
};
export const EVENTS = ['round.published', 'group.closed'];

/** A Kull that may send to this machine, and another system on it that listens. */
export class Webhooks {
  readonly receiver = new WebhookReceiver();
  url!: string;
  kull!: TestKull;
  cast!: Cast;
  administrator!: TestClient;

  async start(): Promise<this> {
    this.url = await this.receiver.listen();
    this.kull = await TestKull.start({ env: ENV });
    this.cast = await castOf(this.kull);
    this.administrator = this.cast.as.administrator;
    return this;
  }

  async stop(): Promise<void> {
    await this.kull.stop();
    await this.receiver.close();
  }

  /** No webhook, nothing on its way to one, and nothing received. */
  async clear(): Promise<void> {
    for (const { id } of await this.hooks()) await this.administrator.delete(`/webhooks/${id}`);
    // What was to be tried again has nobody to go to any more.
    await this.kull.owner.query(
      `update jobs.job set start_after = now() where name = 'webhook' and state = 'retry'`,
    );
    await this.kull.settled();
    this.receiver.received.length = 0;
    this.receiver.answers.length = 0;
  }

  readonly hooks = async (): Promise<readonly Hook[]> =>
    (await this.administrator.get('/webhooks')).as<{ webhooks: Hook[] }>().webhooks;

  readonly onlyDelivery = async (): Promise<Delivery> => {
    const [hook] = await this.hooks();
    expect(hook!.deliveries).toHaveLength(1);
    return hook!.deliveries[0]!;
  };

  readonly add = async (given: object = {}): Promise<{ webhook: Hook; secret: string }> => {
    const body = { url: this.url, events: EVENTS, ...given };
    const answer = await this.administrator.post('/webhooks', body);
    if (answer.status !== 201) throw new Error(`Adding answered ${answer.status}`);
    return answer.as();
  };

  readonly closingRound = async (
    groups = 1,
  ): Promise<{ round: Round; coordinator: TestClient }> => {
    const { institutionId, schemeId, settings } = this.cast.round;
    const scheme = { institutionId, id: schemeId, settings } as never;
    const round = await this.kull.a.round({ of: scheme, state: 'closing' });
    for (let i = 0; i < groups; i += 1) await this.kull.a.group({ in: round, of: 2 });
    return { round, coordinator: this.cast.as.coordinator };
  };

  /** One group of a round that is archived. */
  readonly closeGroup = async (): Promise<Round> => {
    const { round, coordinator } = await this.closingRound();
    const moved = await coordinator.post(
      `/rounds/${round.id}/state`,
      { state: 'archived' },
      { 'if-match': '"1"' },
    );
    expect(moved.status).toBe(200);
    return round;
  };

  /** Lets what waits for its next try have it at once, and waits until it has been made. */
  readonly tryAgain = async (): Promise<void> => {
    for (let found = 0; found === 0;) {
      const { rowCount } = await this.kull.owner.query(
        `update jobs.job set start_after = now() where name = 'webhook' and state = 'retry'`,
      );
      found = rowCount ?? 0;
      if (found === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  /** As if every try but the next had been made. */
  readonly lastTryNext = (): Promise<unknown> =>
    this.kull.owner.query(
      `update jobs.job set retry_count = retry_limit - 1
       where name = 'webhook' and state in ('created', 'retry')`,
    );

  readonly tried = async (times: number): Promise<Delivery> => {
    for (;;) {
      const [hook] = await this.hooks();
      const [delivery] = hook!.deliveries;
      if (delivery && delivery.tries.length >= times) return delivery;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}
