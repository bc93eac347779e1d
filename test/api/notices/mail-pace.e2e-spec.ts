import { TestKull } from '../../support/kull.js';
import { PostOffice } from './post-office.js';

const PER_MINUTE = 600;
/** Mails that three processes may have in hand, four each: on a busy machine those come late, and together. */
const IN_HAND = 12;

describe('mail that may not go out faster than the server bears', () => {
  const office = new PostOffice();
  const beside: TestKull[] = [];

  beforeAll(async () => {
    await office.open({ KULL_MAIL_RATE: String(PER_MINUTE) });
    const env = { SMTP_URL: office.smtp.address, KULL_MAIL_RATE: String(PER_MINUTE) };
    for (let i = 0; i < 2; i += 1)
      beside.push(await office.kull.beside({ ...env, LOG_LEVEL: 'silent' }, { work: true }));
  });
  afterAll(async () => {
    for (const kull of beside) await kull.stop();
    await office.close();
  });
  beforeEach(() => office.smtp.clear());

  it('goes out at that rate from three processes together, and not faster', async () => {
    const keys = Array.from({ length: 60 }, (_, i) => `paced ${i}`);
    await office.post(keys);
    await office.settle();
    const times = office.smtp.received.map(({ at }) => at).sort((a, b) => a - b);
    expect(times).toHaveLength(60);
    // Sixty mails have fifty-nine pauses of a tenth of a second between them.
    const pauseMs = 60_000 / PER_MINUTE;
    const took = times.at(-1)! - times[0]!;
    expect(took).toBeGreaterThan((59 - IN_HAND) * pauseMs);
    // In no second are there more than ten, but for those that were late.
    const most = 1000 / pauseMs + 1 + IN_HAND;
    for (const at of times)
      expect(times.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(
        most,
      );
  }, 60_000);

  it('slows down for everybody when the server asks for less, and speeds up when it takes more', async () => {
    office.smtp.tricks.end.push('450 4.7.1 too much', '421 4.7.0 too much');
    await office.post(['slowed']);
    const extra = async (): Promise<number> => {
      const { rows } = await office.kull.owner.query<{ extra_ms: number }>(
        'select extra_ms from mail_paces',
      );
      return rows[0]!.extra_ms;
    };
    await office.until('slowed', ({ tries }) => tries > 0);
    while ((await extra()) < 500) await new Promise((resolve) => setTimeout(resolve, 20));
    await office.settle();
    const slowest = await extra();
    expect(slowest).toBeGreaterThan(500);
    await office.post(Array.from({ length: 6 }, (_, i) => `faster ${i}`));
    await office.settle();
    expect(await extra()).toBeLessThan(slowest / 2);
  }, 60_000);

  it('lets a sign-in go before what waits', async () => {
    await office.kull.owner.query('update mail_paces set extra_ms = 0, next_at = now()');
    await office.post(Array.from({ length: 100 }, (_, i) => `many ${i}`));
    await office.post(['enter'], { kind: 'sign_in' });
    while (office.taken('enter') === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.smtp.received.length).toBeLessThan(60);
    await office.settle();
  }, 60_000);
});
