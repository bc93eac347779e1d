import type { Person } from '#people';
import { EveryDay, Mailer, type OutgoingMail } from '#platform';
import { TestKull } from '../../support/kull.js';
import { SmtpSink } from './smtp-sink.js';

describe('mail', () => {
  const smtp = new SmtpSink();
  let kull: TestKull;
  let person: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ env: { SMTP_URL: await smtp.listen(), LOG_LEVEL: 'silent' } });
    person = await kull.a.person();
  });
  afterAll(async () => {
    await kull.stop();
    await smtp.close();
  });
  beforeEach(() => {
    smtp.clear();
  });

  const mail = (key: string): OutgoingMail => ({
    personId: person.id,
    to: 'åse@kull.example',
    subject: `Emne ${key}`,
    text: 'Hei',
    html: '<p>Hei</p>',
    key,
  });

  const post = (...mails: OutgoingMail[]): Promise<number> =>
    kull.db.run(kull.actor(person), (tx) => kull.app.get(Mailer).post(tx, mails));

  const stateOf = async (key: string): Promise<string | undefined> => {
    const { rows } = await kull.owner.query<{ state: string }>(
      `select state from mails where key = $1`,
      [key],
    );
    return rows[0]?.state;
  };

  /** Lets what waits for its next attempt have it at once. */
  const retryNow = async (): Promise<void> => {
    for (let found = 0; found === 0;) {
      const { rowCount } = await kull.owner.query(
        `update jobs.job set start_after = now() where name = 'mail' and state = 'retry'`,
      );
      found = rowCount ?? 0;
      if (found === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('reaches a real SMTP server once, in both forms, however often it is asked for', async () => {
    expect(await post(mail('once'), mail('once'))).toBe(1);
    expect(await post(mail('once'))).toBe(0);
    await kull.settled();

    expect(smtp.received).toHaveLength(1);
    expect(smtp.received[0]!.source).toContain('Content-Type: text/plain');
    expect(smtp.received[0]!.source).toContain('Content-Type: text/html');
    expect(await stateOf('once')).toBe('sent');
  });

  it('goes out without a pause when there is much of it', async () => {
    const before = Date.now();
    await post(...Array.from({ length: 100 }, (_, i) => mail(`many ${i}`)));
    await kull.settled();
    expect(smtp.received).toHaveLength(100);
    expect(Date.now() - before).toBeLessThan(30_000);
  });

  it('is not sent by a transaction that rolls back', async () => {
    const failing = kull.db.run(kull.actor(person), async (tx) => {
      await kull.app.get(Mailer).post(tx, [mail('never')]);
      throw new Error('Changed my mind');
    });
    await expect(failing).rejects.toThrow('Changed my mind');
    await kull.settled();

    expect(smtp.received).toHaveLength(0);
    expect(await stateOf('never')).toBeUndefined();
  });

  it('is tried again after a passing refusal', async () => {
    smtp.tricks.end.push('451 4.3.0 not now');
    await post(mail('later'));
    await retryNow();
    await kull.settled();

    const later = smtp.received.filter(({ source }) => source.includes('Emne later'));
    expect(later).toHaveLength(1);
    expect(await stateOf('later')).toBe('sent');
  });

  it('is given up after a final refusal', async () => {
    smtp.tricks.end.push('552 5.6.0 not ever');
    await post(mail('refused'));
    await kull.settled();

    expect(smtp.received).toHaveLength(0);
    expect(await stateOf('refused')).toBe('failed');
  });

  it('is forgotten after 90 days, once it is done with', async () => {
    await post(mail('old'), mail('newer'));
    await kull.settled();
    await kull.owner.query(
      `update mails set created_at = now() - make_interval(days => case key when 'newer' then 89 else 91 end)
       where key in ('old', 'newer')`,
    );
    await kull.app.get(EveryDay).run(new Date());
    expect(await Promise.all(['old', 'newer'].map(stateOf))).toEqual([undefined, 'sent']);
  });

  it('waits for a fortnight at most, and keeps no text when it is given up', async () => {
    for (const [key, days] of [
      ['waits', 13],
      ['died', 15],
    ])
      await kull.owner.query(
        `insert into mails (institution_id, id, to_address, subject, text, html, key, created_at)
         values ($1, gen_random_uuid(), 'a@kull.example', 's', 't', 'h', $2,
           now() - make_interval(days => $3))`,
        [person.institutionId, key, days],
      );
    await kull.app.get(EveryDay).run(new Date());
    const { rows } = await kull.owner.query(
      `select key, state, text from mails where key in ('waits', 'died') order by key`,
    );
    expect(rows).toEqual([
      { key: 'died', state: 'failed', text: null },
      { key: 'waits', state: 'queued', text: 't' },
    ]);
  });
});
