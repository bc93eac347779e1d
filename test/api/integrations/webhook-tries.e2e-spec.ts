import { Webhook as StandardWebhook } from 'standardwebhooks';
import type { Answer, TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { WebhookReceiver } from './receiver.js';
import { Webhooks, type Hook } from './webhooks.js';

describe('the tries of webhooks', () => {
  const webhooks = new Webhooks();
  const { receiver, hooks, add, onlyDelivery, closeGroup, tried, tryAgain, lastTryNext } = webhooks;
  let url: string;
  let kull: TestKull;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ url, kull, administrator } = await webhooks.start());
  });
  beforeEach(() => webhooks.clear());
  afterAll(() => webhooks.stop());

  const codeOf = ({ status, body }: Answer) => [status, (body as { code: string }).code];

  it('are tried again after an error and after a dropped connection, as the same message', async () => {
    const { secret } = await add();
    receiver.answers.push(500, 'drop');
    await closeGroup();
    await tried(1);
    await tryAgain();
    await tried(2);
    await tryAgain();
    await kull.settled();
    expect(receiver.received).toHaveLength(3);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([ids[0]]));
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    for (const { headers, body } of receiver.received)
      new StandardWebhook(secret).verify(body, headers as never);
    const { state, tries } = await onlyDelivery();
    expect(state).toBe('delivered');
    expect(tries.map(({ status, fault }) => [status, fault])).toEqual([
      [204, null],
      [null, 'connection'],
      [500, 'refused'],
    ]);
  });

  it('follow no redirect', async () => {
    await add();
    const elsewhere = new WebhookReceiver();
    receiver.answers.push({ redirect: await elsewhere.listen() });
    await closeGroup();
    const { tries } = await tried(1);
    expect(tries).toMatchObject([{ status: 302, fault: 'redirect' }]);
    expect(elsewhere.received).toHaveLength(0);
    await elsewhere.close();
  });

  it('wait ten seconds for an answer, and no longer', async () => {
    await add();
    receiver.answers.push('silence');
    const before = Date.now();
    await closeGroup();
    const { tries } = await tried(1);
    expect(Date.now() - before).toBeGreaterThan(9_500);
    expect(Date.now() - before).toBeLessThan(20_000);
    expect(tries).toMatchObject([{ status: null, fault: 'timeout' }]);
  }, 30_000);

  it('are connected to by TLS where the address says so', async () => {
    await add({ url: url.replace('http:', 'https:') });
    await closeGroup();
    expect((await tried(1)).tries).toMatchObject([{ status: null, fault: 'tls' }]);
    expect(receiver.received).toHaveLength(0);
  });

  it('say that a name leads nowhere, and that nobody answers', async () => {
    await add({ url: 'https://nowhere.invalid/' });
    await closeGroup();
    expect((await tried(1)).tries).toMatchObject([{ status: null, fault: 'unknown_host' }]);
    const [{ id }] = (await hooks()) as [Hook];
    await administrator.delete(`/webhooks/${id}`);
    const gone = new WebhookReceiver();
    await add({ url: await gone.listen() });
    await gone.close();
    await closeGroup();
    expect((await tried(1)).tries).toMatchObject([{ status: null, fault: 'connection' }]);
  });

  it('are marked failed after the last try, and can be sent again by hand', async () => {
    await add();
    receiver.answers.push(500, 503);
    await closeGroup();
    const { id } = await tried(1);
    const again = () => administrator.post(`/webhook-deliveries/${id}/sending`);
    expect(codeOf(await again())).toEqual([409, 'webhook.still_trying']);
    await lastTryNext();
    await tryAgain();
    await kull.settled();
    expect(await onlyDelivery()).toMatchObject({ state: 'failed' });
    expect((await again()).status).toBe(204);
    await kull.settled();
    const delivery = await onlyDelivery();
    expect(delivery.state).toBe('delivered');
    expect(delivery.tries.map(({ status }) => status)).toEqual([204, 503, 500]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('are told nothing more after too many failures or at their own wish, until resumed', async () => {
    const { webhook } = await add();
    await kull.owner.query(`update webhooks set failures = 4 where id = $1`, [webhook.id]);
    receiver.answers.push(500, 500);
    await closeGroup();
    const first = await tried(1);
    await lastTryNext();
    await tryAgain();
    await kull.settled();
    expect((await hooks())[0]).toMatchObject({ isDisabled: true });
    const home = async () =>
      (await administrator.get('/home')).as<{ administrator: { disabledWebhooks: number } }>();
    expect((await home()).administrator.disabledWebhooks).toBe(1);
    expect(codeOf(await administrator.post(`/webhook-deliveries/${first.id}/sending`))).toEqual([
      409,
      'webhook.disabled',
    ]);
    await closeGroup();
    await kull.settled();
    expect(receiver.received).toHaveLength(2);

    expect((await administrator.post(`/webhooks/${webhook.id}/resumption`)).status).toBe(204);
    expect((await home()).administrator.disabledWebhooks).toBe(0);
    await closeGroup();
    await kull.settled();
    expect(receiver.received).toHaveLength(3);

    receiver.answers.push(410);
    await closeGroup();
    await kull.settled();
    expect((await hooks())[0]).toMatchObject({ isDisabled: true });
  });

  it('end together where the receiver ends it, each written down', async () => {
    await add();
    receiver.answers.push(...Array.from({ length: 30 }, () => 410));
    const { round, coordinator } = await webhooks.closingRound(30);
    const moved = await coordinator.post(
      `/rounds/${round.id}/state`,
      { state: 'archived' },
      { 'if-match': '"1"' },
    );
    expect(moved.status).toBe(200);
    await kull.settled();
    expect((await hooks())[0]).toMatchObject({ isDisabled: true });
    const { rows } = await kull.owner.query<{ state: string; posts: number }>(
      `select d.state, sum(jsonb_array_length(d.tries))::int as posts from webhook_deliveries d
       join webhooks w on w.id = d.webhook_id where w.disabled_at is not null group by d.state`,
    );
    // Whatever was posted is known of.
    expect(rows).toEqual([{ state: 'failed', posts: receiver.received.length }]);
    const { rows: jobs } = await kull.owner.query(
      `select from jobs.job where name = 'webhook' and state in ('retry', 'failed')`,
    );
    expect(jobs).toEqual([]);
  });

  it('are no more once the receiver is told nothing, though one was under way', async () => {
    const { webhook } = await add();
    receiver.answers.push(500);
    await closeGroup();
    await tried(1);
    await kull.owner.query(`update webhooks set disabled_at = now() where id = $1`, [webhook.id]);
    await tryAgain();
    await kull.settled();
    expect(receiver.received).toHaveLength(1);
  });
});
