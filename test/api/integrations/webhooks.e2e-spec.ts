import { newId } from '#kernel';
import type { Round } from '#schemes';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { proposed, smallRoster } from '../placement/placing.js';
import { WebhookReceiver } from './receiver.js';

interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly state: string;
  readonly tries: readonly { at: string; status: number | null; fault: string | null }[];
}
interface Hook {
  readonly id: string;
  readonly url: string;
  readonly isDisabled: boolean;
  readonly deliveries: readonly Delivery[];
}
const ENV = {
  KULL_SECRET_KEY: 'a key of thirty-two characters, or more',
  KULL_WEBHOOKS_TO_LOOPBACK: 'yes',
  LOG_LEVEL: 'silent',
};
const EVENTS = ['round.published', 'group.closed'];

describe('webhooks', () => {
  const receiver = new WebhookReceiver();
  let url: string;
  let kull: TestKull;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    url = await receiver.listen();
    kull = await TestKull.start({ env: ENV });
    cast = await castOf(kull);
    administrator = cast.as.administrator;
  });
  afterAll(async () => {
    await kull.stop();
    await receiver.close();
  });
  beforeEach(async () => {
    for (const { id } of await hooks()) await administrator.delete(`/webhooks/${id}`);
    // What was to be tried again has nobody to go to any more.
    await kull.owner.query(
      `update jobs.job set start_after = now() where name = 'webhook' and state = 'retry'`,
    );
    await kull.settled();
    receiver.received.length = 0;
    receiver.answers.length = 0;
  });

  const hooks = async (): Promise<readonly Hook[]> =>
    (await administrator.get('/webhooks')).as<{ webhooks: Hook[] }>().webhooks;
  const onlyDelivery = async (): Promise<Delivery> => {
    const [hook] = await hooks();
    expect(hook!.deliveries).toHaveLength(1);
    return hook!.deliveries[0]!;
  };
  const add = async (given: object = {}): Promise<{ webhook: Hook; secret: string }> => {
    const answer = await administrator.post('/webhooks', { url, events: EVENTS, ...given });
    if (answer.status !== 201) throw new Error(`Adding answered ${answer.status}`);
    return answer.as();
  };
  const codeOf = ({ status, body }: Answer) => [status, (body as { code: string }).code];

  const closingRound = async (groups = 1): Promise<{ round: Round; coordinator: TestClient }> => {
    const { institutionId, schemeId, settings } = cast.round;
    const scheme = { institutionId, id: schemeId, settings } as never;
    const round = await kull.a.round({ of: scheme, state: 'closing' });
    for (let i = 0; i < groups; i += 1) await kull.a.group({ in: round, of: 2 });
    return { round, coordinator: cast.as.coordinator };
  };
  /** One group of a round that is archived. */
  const closeGroup = async (): Promise<Round> => {
    const { round, coordinator } = await closingRound();
    const moved = await coordinator.post(
      `/rounds/${round.id}/state`,
      { state: 'archived' },
      { 'if-match': '"1"' },
    );
    expect(moved.status).toBe(200);
    return round;
  };
  /** Lets what waits for its next try have it at once, and waits until it has been made. */
  const tryAgain = async (): Promise<void> => {
    for (let found = 0; found === 0;) {
      const { rowCount } = await kull.owner.query(
        `update jobs.job set start_after = now() where name = 'webhook' and state = 'retry'`,
      );
      found = rowCount ?? 0;
      if (found === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** As if every try but the next had been made. */
  const lastTryNext = (): Promise<unknown> =>
    kull.owner.query(
      `update jobs.job set retry_count = retry_limit - 1
       where name = 'webhook' and state in ('created', 'retry')`,
    );
  const tried = async (times: number): Promise<Delivery> => {
    for (;;) {
      const [hook] = await hooks();
      const [delivery] = hook!.deliveries;
      if (delivery && delivery.tries.length >= times) return delivery;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

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

  it('tell of published groups once, signed, with ids and numbers alone', async () => {
    const { secret } = await add({ events: ['round.published'] });
    const { institutionId, schemeId, settings } = cast.round;
    const scheme = { institutionId, id: schemeId, settings } as never;
    const round = await kull.a.round({ of: scheme });
    await smallRoster(kull, round, { students: 20, mentors: 2 });
    const { coordinator } = cast.as;
    const proposal = await proposed(coordinator, round.id);
    const publish = () =>
      coordinator.post(
        `/proposals/${proposal.id}/publication`,
        { withoutLeader: true },
        { 'if-match': `"${proposal.version}"` },
      );
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await kull.settled();
    // The event of ours may come again: it is the same message then.
    await kull.owner.query(
      `update jobs.job set state = 'created', completed_on = null
       where name = 'outbox' and data -> 'event' ->> 'type' = 'proposal.published'`,
    );
    await kull.settled();

    expect(receiver.received).toHaveLength(1);
    const { headers, body } = receiver.received[0]!;
    const verified = new StandardWebhook(secret).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({
      type: 'round.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      data: {
        ...{ schemeId, roundId: round.id, proposalId: proposal.id, state: 'running' },
        numbers: { students: 20, placed: 20, groups: 2 },
      },
    });
    expect(() =>
      new StandardWebhook(secret).verify(body.replace('running', 'draft'), headers as never),
    ).toThrow();
    const { rows } = await kull.owner.query<{ name: string }>(
      `select distinct unnest(array[p.given_name, p.family_name, p.email, p.student_number]) as name
       from persons p where p.institution_id = $1`,
      [institutionId],
    );
    // Ids and the time are digits, too: a student's number may be among them by chance.
    const rest = body.replaceAll(
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
      '',
    );
    const told = rows.filter(({ name }) => name && name.length > 2 && rest.includes(name));
    expect(told).toEqual([]);
    const delivery = await onlyDelivery();
    expect(delivery).toMatchObject({ id: headers['webhook-id'], state: 'delivered' });
    expect(delivery.tries).toMatchObject([{ status: 204, fault: null }]);
  });

  it('tell of each group that closes with its round, and of nothing that is rolled back', async () => {
    await add({ events: ['group.closed'] });
    const { round, coordinator } = await closingRound(3);
    const move = (version: number) =>
      coordinator.post(
        `/rounds/${round.id}/state`,
        { state: 'archived' },
        { 'if-match': `"${version}"` },
      );
    expect((await move(7)).status).toBe(412);
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
    expect((await move(1)).status).toBe(200);
    // What it is already, it is not once more.
    expect((await move(2)).status).toBe(200);
    await kull.settled();
    const told = receiver.received.map(
      ({ body }) => JSON.parse(body) as { data: { groupId: string } },
    );
    expect(new Set(told.map(({ data }) => data.groupId)).size).toBe(3);
    expect(told).toHaveLength(3);
    for (const message of told)
      expect(message).toMatchObject({
        type: 'group.closed',
        data: { roundId: round.id, state: 'closed', members: 2, meetingsHeld: 0 },
      });
  });

  it('are sent nothing by a transaction that rolls back', async () => {
    await add();
    const failing = kull.db.run(kull.actor(cast.people.coordinator), async (tx) => {
      const { round } = await closingRound();
      await tx.outbox.add({ type: 'round.moved', roundId: round.id, to: 'archived' });
      throw new Error('Changed my mind');
    });
    await expect(failing).rejects.toThrow('Changed my mind');
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
  });

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

  it('are signed with no other key than the one that was shown', async () => {
    const { webhook } = await add();
    await kull.owner.query(`update webhooks set secret_hash = '\\x00' where id = $1`, [webhook.id]);
    await closeGroup();
    await kull.settled();
    expect(receiver.received).toHaveLength(0);
    const delivery = await onlyDelivery();
    expect(delivery.state).toBe('failed');
    expect(delivery.tries).toMatchObject([{ status: null, fault: 'key' }]);
  });

  it('are written down when they are added, removed, resumed and sent to again', async () => {
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

describe('webhooks of an installation as it comes', () => {
  const receiver = new WebhookReceiver();
  let kull: TestKull;
  afterEach(async () => {
    await kull.stop();
  });
  afterAll(() => receiver.close());

  const archived = async (url: string): Promise<string | null> => {
    const cast = await castOf(kull);
    const answer = await cast.as.administrator.post('/webhooks', {
      url: 'https://fs.uni.example/',
      events: EVENTS,
    });
    expect(answer.status).toBe(201);
    // What a name leads to is the name's owner's to change: the address is judged as it is used.
    await kull.owner.query(`update webhooks set url = $1`, [url]);
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [cast.round.id]);
    const move = { state: 'archived' };
    await cast.as.coordinator.post(`/rounds/${cast.round.id}/state`, move, { 'if-match': '"1"' });
    await kull.settled();
    const { webhooks } = (await cast.as.administrator.get('/webhooks')).as<{ webhooks: Hook[] }>();
    return webhooks[0]!.deliveries[0]!.tries[0]!.fault;
  };

  it('reach nothing on this machine, by number or by name', async () => {
    const address = await receiver.listen();
    for (const url of [address, address.replace('127.0.0.1', 'localhost')]) {
      kull = await TestKull.start({ env: { ...ENV, KULL_WEBHOOKS_TO_LOOPBACK: '' } });
      expect([url, await archived(url)]).toEqual([url, 'address']);
      if (url === address) await kull.stop();
    }
    expect(receiver.received).toHaveLength(0);
  });

  it('are none without a key', async () => {
    kull = await TestKull.start({ work: false });
    const { as } = await castOf(kull);
    const body = { url: 'https://fs.uni.example/', events: EVENTS };
    const answer = await as.administrator.post('/webhooks', body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      409,
      'webhook.no_key',
    ]);
    expect((await as.administrator.get('/webhooks')).body).toEqual({ webhooks: [], canAdd: false });
  });
});
