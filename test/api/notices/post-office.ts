import { Clock } from '#kernel';
import type { Person } from '#people';
import { Mailer, type OutgoingMail } from '#platform';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';
import { SmtpSink } from './smtp-sink.js';

interface MailRow {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly tries: number;
  readonly fault: string | null;
  readonly answer: string | null;
}

/** A Kull, and a mail server that can be made to misbehave. */
export class PostOffice {
  readonly smtp = new SmtpSink();
  kull: TestKull;
  person: Person;

  async open(
    env: Record<string, string> = {},
    { work = true, web }: { work?: boolean; web?: string } = {},
  ): Promise<void> {
    const SMTP_URL = await this.smtp.listen();
    this.kull = await TestKull.start({
      work,
      ...(web && { web }),
      env: { SMTP_URL, KULL_MAIL_AT_NIGHT: '', LOG_LEVEL: 'silent', ...env },
    });
    // By day, whatever the hour is: at night mails wait.
    const noon = new Date(`${day(0)}T12:00:00Z`);
    Object.assign(this.kull.app.get(Clock), { now: () => noon });
    this.person = await this.kull.a.person({
      email: 'kari@kull.example',
      grants: [{ role: 'coordinator', schemeId: null }],
    });
  }

  async close(): Promise<void> {
    await this.kull.stop();
    await this.smtp.close();
  }

  post(keys: readonly string[], how: Partial<OutgoingMail> = {}): Promise<number> {
    const mails = keys.map((key) => ({
      ...{ personId: this.person.id, to: 'kari@kull.example', subject: `Emne ${key}.` },
      ...{ text: 'Hei', html: '<p>Hei</p>', key },
      ...how,
    }));
    return this.kull.db.run(this.kull.actor(this.person), (tx) =>
      this.kull.app.get(Mailer).post(tx, mails),
    );
  }

  /** How often the server has taken a mail. */
  taken(key: string): number {
    return this.smtp.received.filter(({ source }) => source.includes(`Emne ${key}.`)).length;
  }

  async mail(key: string): Promise<MailRow> {
    const { rows } = await this.kull.owner.query<MailRow>(
      `select id, key, state, tries, fault, answer from mails where key = $1`,
      [key],
    );
    return rows[0]!;
  }

  /** Waits until a mail is in a state. */
  async until(key: string, is: (mail: MailRow) => boolean): Promise<MailRow> {
    for (;;) {
      const mail = await this.mail(key);
      if (is(mail)) return mail;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Lets what waits for its next try have it at once, until nothing waits. */
  async settle(): Promise<void> {
    for (;;) {
      await this.kull.owner.query(
        `update jobs.job set start_after = now() where name = 'mail' and state = 'retry'`,
      );
      const { rows } = await this.kull.owner.query<{ open: number }>(
        `select count(*)::int as open from jobs.job
         where name = 'mail' and state in ('created', 'retry', 'active')`,
      );
      if (rows[0]!.open === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** What a process was at that is no more, as pg-boss finds out after half a minute. */
  async missTheDead(): Promise<void> {
    await this.kull.owner.query(
      `update jobs.job set state = 'retry', start_after = now() where name = 'mail' and state = 'active'`,
    );
  }
}
