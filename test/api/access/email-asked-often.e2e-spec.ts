import type { Answer } from '../../support/client.js';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';

const HOUR = 3_600;

/** No mail is sent here: whether somebody has the address is not looked for. */
describe('an address that is asked for too often', () => {
  let provider: TestIdentityProvider;
  let kull: TestKull;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start('http://localhost:3000');
    const env = { ...provider.env, KULL_TRUSTED_PROXIES: 'loopback' };
    kull = await TestKull.start({ env, work: false });
    await kull.a.institution({ isDemo: false });
  });
  afterAll(async () => {
    await kull.stop();
    await provider.stop();
  });
  afterEach(() => kull.owner.query(`delete from email_sign_ins`));

  const ask = (place: string, address = 'eva@velferd.example'): Promise<Answer> =>
    kull.client().post('/sign-in/email', { address }, { 'x-forwarded-for': place });

  const later = (hours: number): Promise<unknown> =>
    kull.owner.query(
      `update email_sign_ins set created_at = created_at - make_interval(hours => $1)`,
      [hours],
    );

  const retryAfter = ({ headers }: Answer): number => Number(headers.get('retry-after'));

  it('is refused where it was asked for five times in an hour, and nowhere else', async () => {
    const asked = await Promise.all(Array.from({ length: 8 }, () => ask('198.51.100.1')));
    expect(asked.filter(({ status }) => status === 204)).toHaveLength(5);
    const refused = asked.find(({ status }) => status === 429)!;
    expect(refused.body).toMatchObject({ code: 'request.too_many' });
    expect(retryAfter(refused)).toBeGreaterThan(0.9 * HOUR);
    expect(retryAfter(refused)).toBeLessThanOrEqual(HOUR);
    expect((await ask('198.51.100.1', 'per@velferd.example')).status).toBe(204);
    expect((await ask('198.51.100.2')).status).toBe(204);
  });

  it('is refused to a whole network of IPv6, since one subscriber has all of it', async () => {
    for (let n = 1; n <= 5; n += 1) expect((await ask(`2001:db8:1:2::${n}`)).status).toBe(204);
    expect((await ask('2001:db8:1:2:ffff::6')).status).toBe(429);
    expect((await ask('2001:db8:1:3::6')).status).toBe(204);
  });

  it('is refused everywhere when its mailbox has had twenty in an hour', async () => {
    for (let n = 1; n <= 20; n += 1) expect((await ask(`198.51.100.${n}`)).status).toBe(204);
    expect((await ask('198.51.100.21')).status).toBe(429);
    await later(1);
    expect((await ask('198.51.100.21')).status).toBe(204);
  });

  it('is refused until the day has room, where it was asked for fifteen times', async () => {
    for (let n = 0; n < 15; n += 1) {
      if (n % 5 === 0) await later(2);
      expect((await ask('198.51.100.1')).status).toBe(204);
    }
    await later(2);
    const refused = await ask('198.51.100.1');
    expect(refused.status).toBe(429);
    // The first five were six hours ago.
    expect(retryAfter(refused) / HOUR).toBeCloseTo(18, 1);
    expect((await ask('198.51.100.2')).status).toBe(204);
  });
});
