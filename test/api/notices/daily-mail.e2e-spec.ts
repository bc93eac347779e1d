import { Clock } from '#kernel';
import { BeforeSending, EveryDay, type OutgoingMail } from '#platform';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { PostOffice } from './post-office.js';

const at = (when: string) => new Date(`${day(1)}T${when}Z`);
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const HOWS = { reminder: 'daily', change: 'daily', message: 'app', digest: 'at_once' };

describe('one mail a day', () => {
  const office = new PostOffice();
  let me: TestClient;

  beforeAll(async () => {
    await office.open({ KULL_SECRET_KEY: 'of the test of daily mails, and long enough' });
    me = await office.kull.as(office.person);
    office.kull.app.get(BeforeSending).lookAgain('gone', () => Promise.resolve([]));
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    office.smtp.clear();
    clockAt(at('10:00:00'));
    await office.kull.owner.query('delete from mails');
    await office.kull.owner.query(`delete from jobs.job where name in ('mail', 'gathering')`);
    await me.put('/me/mail-choices', HOWS);
  });

  const clockAt = (now: Date) => Object.assign(office.kull.app.get(Clock), { now: () => now });
  const post = (key: string, how: Partial<OutgoingMail> = {}) =>
    office.post([key], {
      kind: 'reminder',
      action: { label: 'Se møtet', address: `https://kull.example/${key}` },
      ...how,
    });
  /** Night comes, and then the morning. */
  const nextMorning = async (): Promise<void> => {
    const night = new Date(`${day(2)}T02:15:00Z`);
    clockAt(night);
    await office.kull.app.get(EveryDay).run(night);
    clockAt(new Date(`${day(2)}T08:00:00Z`));
    await start('gathering');
    await start('mail');
    await office.settle();
  };
  const start = async (queue: string): Promise<void> => {
    const { owner } = office.kull;
    await owner.query(
      `update jobs.job set start_after = now() where name = $1 and state = 'created'`,
      [queue],
    );
    for (;;) {
      const { rows } = await owner.query(
        `select from jobs.job where name = $1 and state in ('created', 'active', 'retry')
           and start_after <= now()`,
        [queue],
      );
      if (rows.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const states = async () => {
    const { rows } = await office.kull.owner.query<{ key: string; state: string }>(
      `select split_part(key, ':', 1) as key, state from mails order by key`,
    );
    return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
  };

  it('is what waits for those who want it, in the morning, once', async () => {
    await post('one');
    await post('two', { kind: 'change' });
    await office.settle();
    expect(office.smtp.received).toEqual([]);
    expect(await states()).toEqual({ one: 'gathering', two: 'gathering' });
    await nextMorning();
    expect(office.smtp.received).toHaveLength(1);
    const { source } = office.smtp.received[0]!;
    expect(source).toMatch(/^Subject: .*Dagens.*2/m);
    const text = source.replaceAll('=\r\n', '');
    expect(text).toContain('Emne one.');
    expect(text).toContain('https://kull.example/one');
    expect(text).toContain('https://kull.example/two');
    expect(source).toContain('List-Unsubscribe:');
    expect(await states()).toMatchObject({ one: 'gathered', two: 'gathered', daily: 'sent' });
    const { rows } = await office.kull.owner.query(`select from mails where action is not null`);
    expect(rows).toEqual([]);
    // What has been told of is not told of again, whoever asks for it.
    expect(await post('one')).toBe(0);
    office.smtp.clear();
    await nextMorning();
    expect(office.smtp.received).toEqual([]);
  });

  it('is not for what would be too late by then, nor for what always goes at once', async () => {
    await post('soon', { sendBefore: new Date(`${day(2)}T09:00:00Z`) });
    await post('later', { sendBefore: new Date(`${day(3)}T09:00:00Z`) });
    await post('invited', { kind: 'invitation' });
    await post('weekly', { kind: 'digest' });
    await post('app', { kind: 'message' });
    await office.settle();
    expect(['soon', 'later', 'invited', 'weekly', 'app'].map((key) => office.taken(key))).toEqual([
      ...[1, 0, 1, 1, 0],
    ]);
  });

  it('leaves out what does not hold any more, and is not sent where nothing is left', async () => {
    await post('gone:by now');
    await post('stays');
    await post('late', { sendBefore: new Date(`${day(3)}T09:00:00Z`) });
    await office.settle();
    await office.kull.owner.query(
      `update mails set send_before = '${day(2)}T07:00:00Z' where key = 'late'`,
    );
    expect(await states()).toMatchObject({ late: 'gathering' });
    await nextMorning();
    expect(office.smtp.received).toHaveLength(1);
    // One thing alone is what the mail is called by.
    expect(office.smtp.received[0]!.source).toMatch(/^Subject: .*Emne stays/m);
    expect(await states()).toMatchObject({ stays: 'gathered' });
    office.smtp.clear();
    await office.kull.owner.query('delete from mails');
    await post('gone:too');
    await nextMorning();
    expect(office.smtp.received).toEqual([]);
    expect(await states()).toEqual({});
  });

  it('brings what calendars are to read along', async () => {
    await post('meeting', { kind: 'change', calendar: [{ method: 'REQUEST', text: CALENDAR }] });
    await nextMorning();
    expect(office.smtp.received[0]!.source).toContain('text/calendar');
  });

  it('ends for what waits, where its reader wants none of it any more', async () => {
    await post('unwanted');
    await post('wanted', { kind: 'change' });
    await me.put('/me/mail-choices', { ...HOWS, reminder: 'app' });
    await nextMorning();
    expect(await states()).toMatchObject({ wanted: 'gathered', daily: 'sent' });
    expect(await states()).not.toHaveProperty('unwanted');
  });

  it('is stopped by its own link: all that was gathered is then read in Kull', async () => {
    await post('one');
    await nextMorning();
    const head = office.smtp.received[0]!.source.replaceAll(/\r\n[ \t]/g, ' ');
    const token = /^List-Unsubscribe: <[^>]*\?token=([\w.-]+)>/m.exec(head)![1]!;
    const client = office.kull.client();
    const seen = await client.post('/unsubscribing/look', { token });
    expect(seen.body).toMatchObject({ kind: 'daily', isStopped: false });
    const done = await client.post('/unsubscribing', { token });
    expect(done.body).toMatchObject({ kind: 'daily', isStopped: true });
    expect((await me.get('/me/mail-choices')).body).toEqual({
      ...{ reminder: 'app', change: 'app', message: 'app', digest: 'at_once' },
    });
  });
});
