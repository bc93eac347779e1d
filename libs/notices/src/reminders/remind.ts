import { SignedLinks } from '#access';
import { Actor } from '#kernel';
import { Database, EveryDay, holdOffErasures, Mailer, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PostMails } from '../post-mails.js';
import { mailsOfDigest } from './digest.js';
import { DUE } from './due.js';
import { keep } from './due-reminders.js';
import type { Reminded, ReminderKind } from './reminder.entity.js';
import { mailsBefore, mailsOfMissingLog } from './reminder-mails.js';
import { mailsOfUnloggedShifts } from './shift-reminder-mails.js';
import { mailsToUnanswered } from './unanswered-mails.js';

/** So many mails are written in one transaction, whoever many there are. */
const BATCH = 500;

/**
 * Reminds people each morning: first it is decided of whom and of what, in one statement each; then the
 * mails are written, some hundred at a time. What was decided and not written is written the next time.
 */
@Injectable()
export class Remind implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly db: Database,
    private readonly mailer: Mailer,
    private readonly posts: PostMails,
    private readonly links: SignedLinks,
  ) {}

  onModuleInit(): void {
    this.everyDay.does((institutionId, now) => this.run(institutionId, now));
  }

  /** @param now the instant that decides what day it is at the institution */
  async run(institutionId: string, now: Date): Promise<void> {
    await this.decide(institutionId, now);
    await this.post(institutionId, now);
    await this.posts.run(institutionId, (tx) => mailsOfDigest(tx, now, this.posts.web));
  }

  /** @returns how many are reminded of something new */
  decide(institutionId: string, now: Date): Promise<number> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      let count = 0;
      for (const due of DUE) count += await tx.execute(keep(due), [institutionId, now]);
      return count;
    });
  }

  /** @returns how many mails were written */
  async post(institutionId: string, now: Date): Promise<number> {
    let count = 0;
    for (const kind of ['meeting_soon', 'log_missing', 'unanswered_7', 'unanswered_14'] as const)
      for (let found = BATCH; found === BATCH;) {
        const batch = await this.db.run(Actor.institution(institutionId), (tx) =>
          this.postBatch(tx, kind, now),
        );
        found = batch.found;
        count += batch.posted;
      }
    return count;
  }

  private async postBatch(
    tx: Tx,
    kind: ReminderKind,
    now: Date,
  ): Promise<{ found: number; posted: number }> {
    await holdOffErasures(tx);
    const reminded = await tx.query<Reminded>(
      `update reminders t set posted_at = $3
       from (select about_id, enrolment_id from reminders
             where institution_id = $1 and kind = $2 and posted_at is null
             limit $4 for update skip locked) next
       join enrolments e on e.institution_id = $1 and e.id = next.enrolment_id
       where t.institution_id = $1 and t.kind = $2
         and t.about_id = next.about_id and t.enrolment_id = next.enrolment_id
       returning t.about_id as "aboutId", e.person_id as "personId", t.starts_at as "startsAt"`,
      [tx.institutionId, kind, now, BATCH],
    );
    if (reminded.length === 0) return { found: 0, posted: 0 };
    const mails = await this.mailsOf(tx, kind, reminded, now);
    return { found: reminded.length, posted: await this.mailer.post(tx, mails) };
  }

  private async mailsOf(tx: Tx, kind: ReminderKind, reminded: readonly Reminded[], now: Date) {
    const about = { reminded, now, web: this.posts.web };
    if (kind === 'meeting_soon')
      return [
        ...(await mailsBefore(tx, 'meeting', about)),
        ...(await mailsBefore(tx, 'talk', about)),
      ];
    if (kind === 'log_missing')
      return [
        ...(await mailsOfMissingLog(tx, 'meeting', { ...about, links: this.links })),
        ...(await mailsOfMissingLog(tx, 'talk', { ...about, links: this.links })),
        ...(await mailsOfUnloggedShifts(tx, about)),
      ];
    return mailsToUnanswered(tx, { ...about, kind });
  }
}
