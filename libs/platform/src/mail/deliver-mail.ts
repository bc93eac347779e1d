import { Actor, type Clock } from '#kernel';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { Jobs, type Attempt, type JobData } from '../jobs/jobs.js';
import type { BeforeSending } from './before-sending.js';
import { calendarParts } from './calendar-parts.js';
import { MailPace } from './mail-pace.js';
import { claim, drop, findQueued, isUnwanted, markSent, markTried } from './mail-states.js';
import type { Mail } from './mail.entity.js';
import { isStoppable } from './mail-kinds.js';
import { readRefusal } from './read-refusal.js';
import { CONNECTIONS, SmtpServer } from './smtp-server.js';
import { stopHeaders } from './stop-headers.js';

interface MailJob extends JobData {
  readonly mailId: string;
}

/**
 * Takes one mail to the SMTP server. Without a server, as in the demo, it is only marked as sent; in
 * demo mode it is also kept to be read.
 *
 * Whoever stops at any moment before a mail's last byte has sent nothing, since a server drops what is cut
 * off; the job is done again. That the last byte goes now is written down first (`sending`), and what
 * the server answers to it, after. Between the two, for as long as the server thinks, a crash leaves a
 * mail of which nobody knows. It is not sent again by itself: by then the server has all of it, so that
 * a second one would nearly always be one too many. The administrator sees it, and decides. A server
 * that goes away without an answer while Kull runs has taken nothing (RFC 5321, 4.5.3.2.6), and gets the
 * mail again with the same Message-ID.
 */
@Injectable()
export class DeliverMail implements OnModuleInit, OnModuleDestroy {
  private readonly smtp: SmtpServer | null;
  private readonly pace: MailPace;
  private readonly stopping = new AbortController();
  /** Taken by the server, and not written down yet, since the database did not answer. */
  private readonly taken = new Set<string>();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly before: BeforeSending,
  ) {
    this.smtp = config.smtpUrl ? new SmtpServer(config.smtpUrl) : null;
    const server = config.smtpUrl ? new URL(config.smtpUrl).host : '';
    this.pace = new MailPace(db, server, config.mailsPerMinute);
  }

  onModuleInit(): void {
    this.jobs.handle<MailJob>('mail', (job, _, tried) => this.deliver(job, tried), CONNECTIONS);
  }

  onModuleDestroy(): void {
    this.stopping.abort();
    this.smtp?.close();
  }

  private async deliver({ institutionId, mailId }: MailJob, { isLast }: Attempt): Promise<void> {
    const within = <T>(work: (tx: Tx) => Promise<T>) =>
      this.db.run(Actor.institution(institutionId), work);
    if (!this.taken.has(mailId)) {
      const mail = await within((tx) => this.findToSend(tx, mailId));
      if (!mail) return;
      if (mail.sendBefore && mail.sendBefore < this.clock.now())
        return within((tx) => markTried(tx, mailId, TOO_LATE, true));
      if (!(await this.hand(mail, within, isLast))) return;
    }
    this.taken.add(mailId);
    await within((tx) => markSent(tx, mailId, this.config.demo));
    this.taken.delete(mailId);
  }

  /** Nothing, where it went out already; nor where its ground has gone or nobody wants it any more. */
  private async findToSend(tx: Tx, mailId: string): Promise<Mail | null> {
    const mail = await findQueued(tx, mailId);
    if (!mail) return null;
    if (!(await isUnwanted(tx, mail)) && (await this.before.holding(tx, [mail])).has(mailId))
      return mail;
    await drop(tx, mailId);
    return null;
  }

  /** @returns whether the server has it; @throws Error where it is to be tried again */
  private async hand(
    mail: Mail,
    within: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
    isLast: boolean,
  ): Promise<boolean> {
    if (!this.smtp) return true;
    const { waitMs, isSlowed } = await this.pace.nextTurn();
    await pause(waitMs, undefined, { signal: this.stopping.signal });
    const handing = { isMine: true };
    try {
      await this.smtp.take(await this.asHanded(mail), async () => {
        handing.isMine = await within((tx) => claim(tx, mail.id));
        if (!handing.isMine) throw new Error('Somebody else has it, or nobody should');
      });
    } catch (error) {
      if (!handing.isMine) return false;
      const refusal = readRefusal(error);
      const isOver = refusal.isFinal || isLast;
      await within((tx) => markTried(tx, mail.id, refusal, isOver));
      if (refusal.asksForLess) await this.pace.slowDown();
      if (refusal.isFinal) return false;
      throw error;
    }
    if (isSlowed) await this.pace.speedUp();
    return true;
  }

  private async headersOf(mail: Mail): Promise<Record<string, string>> {
    if (!isStoppable(mail.kind)) return {};
    return stopHeaders(await this.before.stopAddress(mail), `${this.config.baseUrl}/me/mails`);
  }

  private async asHanded(mail: Mail) {
    return {
      from: this.config.mailFrom,
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.text ?? '',
      html: mail.html ?? '',
      ...calendarParts(mail.calendar ?? []),
      // The same at every try, to the byte, so that a receiver can tell a mail that came twice.
      messageId: `<${mail.id}@${new URL(this.config.baseUrl).hostname}>`,
      date: mail.createdAt,
      headers: await this.headersOf(mail),
    };
  }
}

const TOO_LATE = { fault: 'too_late', answer: null, isOfAddress: false } as const;
