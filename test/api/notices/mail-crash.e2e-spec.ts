import { KullProcess } from '../platform/visibility/kull-process.js';
import { PostOffice } from './post-office.js';
import type { Moment } from './smtp-sink.js';

/** A worker is killed at each moment of handing over a mail, and another goes on. */
describe('a worker that is killed', () => {
  const office = new PostOffice();
  let env: Record<string, string>;

  beforeAll(async () => {
    await office.open({}, { work: false });
    env = { SMTP_URL: office.smtp.address, LOG_LEVEL: 'silent', KULL_DATA: office.kull.folder };
  });
  afterAll(() => office.close());
  beforeEach(() => office.smtp.clear());

  /** Kills the worker at its first mail's moment, and lets another take over. */
  const killedAt = async (moment: Moment, keys: string[]): Promise<void> => {
    const first = await KullProcess.start(office.kull, env);
    office.smtp.tricks[moment].push(() => {
      first.kill();
    });
    await office.post(keys);
    await first.ended();
    await office.missTheDead();
    const second = await KullProcess.start(office.kull, env);
    await office.settle();
    await second.stop();
  };

  it.each(['connect', 'receiver', 'middle'] as const)(
    'at the moment ‘%s’ has sent nothing of what it was at: all goes out, once',
    async (moment) => {
      const keys = Array.from({ length: 8 }, (_, i) => `${moment} ${i}`);
      await killedAt(moment, keys);
      expect(keys.map((key) => office.taken(key))).toEqual(keys.map(() => 1));
      for (const key of keys) expect((await office.mail(key)).state).toBe('sent');
    },
    60_000,
  );

  it('when the server has taken a mail, and before that is written down, sends none twice', async () => {
    const keys = Array.from({ length: 8 }, (_, i) => `taken ${i}`);
    await killedAt('taken', keys);
    const went = await Promise.all(
      keys.map(async (key) => ({
        taken: office.taken(key),
        state: (await office.mail(key)).state,
      })),
    );
    expect(went.filter(({ taken }) => taken > 1)).toEqual([]);
    // Those that were in the server's hands then, four at most, one to a connection: of these nobody
    // knows, and the administrator is shown them. All others have gone out.
    const unsure = went.filter(({ state }) => state === 'sending');
    expect(unsure.length).toBeGreaterThanOrEqual(1);
    expect(unsure.length).toBeLessThanOrEqual(4);
    expect(went.filter(({ state }) => state !== 'sending')).toEqual(
      Array.from({ length: 8 - unsure.length }, () => ({ taken: 1, state: 'sent' })),
    );
  }, 60_000);
});
