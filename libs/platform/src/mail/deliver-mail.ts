import { Actor } from '#kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { Jobs, type Attempt, type JobData } from '../jobs/jobs.js';
import { Mail } from './mail.entity.js';

interface MailJob extends JobData {
  readonly mailId: string;
}

/**
 * Takes one mail to the SMTP server. Without a server, as in the demo, it is only marked as sent; in
 * demo mode it is also kept to be read.
 */
@Injectable()
export class DeliverMail implements OnModuleInit {
  private readonly transport: Transporter | null;

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : null;
  }

  onModuleInit(): void {
    this.jobs.handle<MailJob>('mail', (job, _, attempt) => this.deliver(job, attempt), 2);
  }

  private async deliver({ institutionId, mailId }: MailJob, { isLast }: Attempt): Promise<void> {
    const institution = Actor.institution(institutionId);
    const mail = await this.db.run(institution, (tx) =>
      tx.repository(Mail).findOneBy({ institutionId, id: mailId, state: 'queued' }),
    );
    if (!mail) return;
    try {
      await this.send(mail);
    } catch (error) {
      const isRefused = refusedForGood(error);
      if (isRefused || isLast) await this.db.run(institution, (tx) => this.markFailed(tx, mailId));
      if (isRefused) return;
      throw error;
    }
    await this.db.run(institution, (tx) => this.markSent(tx, mailId));
  }

  private async send(mail: Mail): Promise<void> {
    await this.transport?.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: mail.toAddress },
      subject: mail.subject,
      text: mail.text ?? '',
      html: mail.html ?? '',
      // The same at every attempt, so that a receiver can tell a mail that was sent twice.
      messageId: `<${mail.id}@${new URL(this.config.baseUrl).hostname}>`,
    });
  }

  private async markSent(tx: Tx, id: string): Promise<void> {
    await this.mark(tx, id, { state: 'sent', sentAt: new Date() });
  }

  private async markFailed(tx: Tx, id: string): Promise<void> {
    await this.mark(tx, id, { state: 'failed' });
  }

  /** What was in it may let somebody in: a letter that is done with is forgotten, arrived or not. */
  private async mark(tx: Tx, id: string, how: Pick<Mail, 'state'> & Partial<Mail>): Promise<void> {
    const body = this.config.demo ? {} : { text: null, html: null };
    await tx.repository(Mail).update({ institutionId: tx.institutionId, id }, { ...how, ...body });
  }
}

/**
 * The server answered 5xx to this mail, its receiver or its content: trying again would get the same
 * answer. A server that is down, busy (4xx) or does not let us in is tried again.
 */
const refusedForGood = (error: unknown): boolean => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (
    (code === 'EENVELOPE' || code === 'EMESSAGE') &&
    typeof responseCode === 'number' &&
    responseCode >= 500
  );
};
