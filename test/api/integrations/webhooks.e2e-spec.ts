import { newId } from '#kernel';
import { statuses, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { ENV, EVENTS, Webhooks } from './webhooks.js';

describe('webhooks', () => {
  const webhooks = new Webhooks();
  const { hooks, add, closeGroup } = webhooks;
  let url: string;
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    ({ url, kull, cast, administrator } = await webhooks.start());
  });
  beforeEach(() => webhooks.clear());
  afterAll(() => webhooks.stop());

  const codeOf = ({ status, body }: Answer) => [status, (body as { code: string }).code];

  it('are the administrators’ to see, add, remove and resume, nobody else’s', async () => {
    const expected = (status: number) => ({
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: status,
    });
    const body = { url, events: EVENTS };
    expect(await statuses(cast, (c) => c.get('/webhooks'))).toEqual(expected(200));
    expect(await statuses(cast, (c) => c.post('/webhooks', body))).toEqual(expected(201));
    const { webhook } = await add();
    await closeGroup();
    await kull.settled();
    const hook = (await hooks()).find(({ id }) => id === webhook.id)!;
    const theirs = await kull.a.person({ grants: [{ role: 'administrator', schemeId: null }] });
    const elsewhere = await kull.as(theirs);
    const asks = [
      (c: TestClient) => c.post(`/webhooks/${webhook.id}/resumption`),
      (c: TestClient) => c.post(`/webhook-deliveries/${hook.deliveries[0]!.id}/sending`),
      (c: TestClient) => c.delete(`/webhooks/${webhook.id}`),
    ];
    for (const ask of asks) {
      for (const [role, client] of Object.entries(cast.as).filter(([r]) => r !== 'administrator'))
        expect([role, (await ask(client)).status]).toEqual([role, 404]);
      expect(codeOf(await ask(elsewhere))).toEqual([404, 'not_found']);
      expect(codeOf(await ask(kull.client()))).toEqual([401, 'session.required']);
      expect((await ask(administrator)).status).toBe(204);
    }
    expect((await elsewhere.get('/webhooks')).body).toEqual({ webhooks: [], canAdd: true });
    for (const answer of [
      await kull.client().get('/webhooks'),
      await kull.client().post('/webhooks', body),
    ])
      expect(codeOf(answer)).toEqual([401, 'session.required']);
  });

  it('are refused where they make no sense, or lead to where nobody should reach', async () => {
    for (const wrong of [
      { url: 'http://fs.uni.example/' },
      { url: 'https://10.0.0.1/' },
      { url: 'https://[::ffff:169.254.169.254]/' },
      { url: 'https://me:secret@fs.uni.example/' },
      { url: 'nowhere' },
      { url: `https://fs.uni.example/${'x'.repeat(500)}` },
      { events: [] },
      { events: ['person.erased'] },
      { events: ['round.published', 'round.published'] },
      { secret: 'mine' },
    ]) {
      const body = { url, events: EVENTS, ...wrong };
      expect([wrong, (await administrator.post('/webhooks', body)).status]).toEqual([wrong, 422]);
    }
    for (let i = 0; i < 20; i += 1) await add();
    expect(codeOf(await administrator.post('/webhooks', { url, events: EVENTS }))).toEqual([
      409,
      'webhook.too_many',
    ]);
  });

  it('have a secret that is shown once, and is in no table', async () => {
    const { webhook, secret } = await add();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const bytes = Buffer.from(secret.slice(6), 'base64');
    const { rows } = await kull.owner.query<{ row: string }>(
      `select row_to_json(w)::text as row from webhooks w where id = $1`,
      [webhook.id],
    );
    for (const form of [secret, bytes.toString('hex'), ENV.KULL_SECRET_KEY]) {
      expect(rows[0]!.row).not.toContain(form);
      expect((await administrator.get('/webhooks')).text).not.toContain(form);
    }
    expect((await add()).secret).not.toBe(secret);
  });

  it('are written down when they are added, removed, resumed and sent to again', async () => {
    const { webhook } = await add();
    await closeGroup();
    await kull.settled();
    const [hook] = await hooks();
    await administrator.post(`/webhook-deliveries/${hook!.deliveries[0]!.id}/sending`);
    await kull.owner.query(`update webhooks set disabled_at = now()`);
    await administrator.post(`/webhooks/${webhook.id}/resumption`);
    await administrator.delete(`/webhooks/${webhook.id}`);
    const { rows } = await kull.owner.query<{ act: string }>(
      `select distinct act from audit_events where act like 'webhook.%' order by act`,
    );
    expect(rows.map(({ act }) => act)).toEqual([
      'webhook.added',
      'webhook.removed',
      'webhook.resumed',
      'webhook.sent_again',
    ]);
    const added = await kull.owner.query(
      `select details - 'webhookId' as details, actor_id from audit_events
       where act = 'webhook.added' limit 1`,
    );
    expect(added.rows).toEqual([
      { details: { events: EVENTS.join(' ') }, actor_id: cast.people.administrator.id },
    ]);
  });

  it('unknown ones are not found', async () => {
    for (const id of [newId(), 'none']) {
      expect((await administrator.delete(`/webhooks/${id}`)).status).toBe(404);
      expect((await administrator.post(`/webhooks/${id}/resumption`)).status).toBe(404);
      expect((await administrator.post(`/webhook-deliveries/${id}/sending`)).status).toBe(404);
    }
  });
});
