import { TestKull } from '../../support/kull.js';

/** What README says they are without a setting. */
const BY_DEFAULT = { KULL_LIMIT_PER_ADDRESS: '', KULL_LIMIT_PER_SESSION: '', KULL_LIMIT_CODES: '' };

describe('limits', () => {
  const kulls: TestKull[] = [];
  const start = async (env: Record<string, string>): Promise<TestKull> => {
    const kull = await TestKull.start({ work: false, env });
    kulls.push(kull);
    return kull;
  };
  afterAll(() => Promise.all(kulls.map((kull) => kull.stop())));

  it('refuse an address that asks too often, and say when it may ask again', async () => {
    const kull = await start({ KULL_LIMIT_PER_ADDRESS: '20' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => kull.client().get('/session')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.body).toMatchObject({ code: 'request.too_many', status: 429 });
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('refuse one session that asks too often, and not its neighbour', async () => {
    const kull = await start({ KULL_LIMIT_PER_SESSION: '5' });
    const [one, other] = [
      await kull.as(await kull.a.person()),
      await kull.as(await kull.a.person()),
    ];
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await one.get('/session')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await other.get('/session')).status).toBe(200);
  });

  it('do not believe who a stranger says the request came from', async () => {
    const kull = await start({ KULL_LIMIT_PER_ADDRESS: '3' });
    const from = (address: string) => kull.client().get('/session', { 'x-forwarded-for': address });
    for (const n of [1, 2, 3]) expect((await from(`198.51.100.${n}`)).status).toBe(200);
    expect((await from('198.51.100.4')).status).toBe(429);
  });

  it('go by what a trusted proxy says, and by the last address that no trusted one wrote', async () => {
    const kull = await start({ KULL_LIMIT_PER_ADDRESS: '2', KULL_TRUSTED_PROXIES: 'loopback' });
    const from = (address: string) => kull.client().get('/session', { 'x-forwarded-for': address });
    for (const n of [1, 2, 3, 4]) expect((await from(`198.51.100.${n}`)).status).toBe(200);
    await from('203.0.113.1, 198.51.100.9');
    await from('203.0.113.2, 198.51.100.9');
    expect((await from('203.0.113.3, 198.51.100.9')).status).toBe(429);
    // A subscriber has 2^64 addresses of IPv6.
    await from('2001:db8:1:2::1');
    await from('2001:db8:1:2::2');
    expect((await from('2001:db8:1:2::3')).status).toBe(429);
    expect((await from('2001:db8:1:3::1')).status).toBe(200);
  });

  it('of guesses hold across processes, and for nothing else', async () => {
    const kull = await start({ KULL_LIMIT_CODES: '10' });
    const beside = await kull.beside({ KULL_LIMIT_CODES: '10' });
    const guess = (of: TestKull) => of.client().post('/sign-in/email/code', { code: '123456' });
    try {
      const answers = [];
      for (let i = 0; i < 6; i += 1) answers.push(await guess(kull), await guess(beside));
      expect(answers.map(({ status }) => status)).toEqual([
        ...Array.from({ length: 10 }, () => 409),
        ...[429, 429],
      ]);
      expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(3500);
      expect((await beside.client().get('/session')).status).toBe(200);
      const { rows } = await kull.owner.query<{ key: string }>(`select key from knocks`);
      expect(rows).toHaveLength(1);
      expect(rows[0]!.key).not.toContain('127.0.0.1');
    } finally {
      await beside.stop();
    }
  });

  it('let a lecture hall of 640 behind one address in, each with a dozen requests', async () => {
    const kull = await start(BY_DEFAULT);
    const hall = async (): Promise<number> => {
      const client = kull.client();
      let refused = 0;
      for (let i = 0; i < 12; i += 1)
        if ((await client.get('/session')).status === 429) refused += 1;
      return refused;
    };
    let refused = 0;
    for (let batch = 0; batch < 640; batch += 32)
      for (const each of await Promise.all(Array.from({ length: 32 }, hall))) refused += each;
    expect(refused).toBe(0);
  });
});
