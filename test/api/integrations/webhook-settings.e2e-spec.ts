import { castOf } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { WebhookReceiver } from './receiver.js';
import { ENV, EVENTS, type Hook } from './webhooks.js';

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
