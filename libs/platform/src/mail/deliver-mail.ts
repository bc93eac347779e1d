import { Actor } from '#kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { Jobs, type JobData } from '../jobs/jobs.js';
import { Mail } from './mail.entity.js';

interface MailJob extends JobData {
  readonly mailId: string;
}

/** Takes one mail to the SMTP server; in demo mode it is only marked as sent, and kept to be read. */
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
    this.jobs.handle<MailJob>('mail', (job) => this.deliver(job), 2);
  }

  private async deliver({ institutionId, mailId }: MailJob): Promise<void> {
    const institution = Actor.institution(institutionId);
    const mail = await this.db.run(institution, (tx) =>
      tx.repository(Mail).findOneBy({ institutionId, id: mailId, state: 'queued' }),
    );
    if (!mail) return;
    await this.transport?.sendMail({
      from: this.config.mailFrom,
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.text ?? '',
      html: mail.html ?? '',
      messageId: `<${mail.id}@${new URL(this.config.baseUrl).hostname}>`,
    });
    await this.db.run(institution, (tx) => this.markSent(tx, mailId));
  }

  private async markSent(tx: Tx, id: string): Promise<void> {
    const body = this.config.demo ? {} : { text: null, html: null };
    await tx
      .repository(Mail)
      .update(
        { institutionId: tx.institutionId, id },
        { state: 'sent', sentAt: new Date(), ...body },
      );
  }
}
