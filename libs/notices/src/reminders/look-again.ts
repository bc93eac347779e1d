import { Clock } from '#kernel';
import { BeforeSending, type MailToSend, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { STILL_HOLDS } from './due-reminders.js';

type Ground = keyof typeof STILL_HOLDS;

const GROUNDS: Readonly<Record<string, Ground>> = {
  'reminder.meeting_soon': 'meeting_soon',
  'reminder.log_missing': 'log_missing',
  'reminder.unanswered_7': 'unanswered',
  'reminder.unanswered_14': 'unanswered',
};

/**
 * A reminder is decided at night and goes out in the morning, or when the mail server takes it: by then the
 * meeting may be logged, cancelled or moved, the invitation answered, or its reader on leave. Then it does
 * not go.
 */
@Injectable()
export class LookAgain implements OnModuleInit {
  constructor(
    private readonly before: BeforeSending,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const [about, ground] of Object.entries(GROUNDS))
      this.before.lookAgain(about, (tx, mails) => this.holding(tx, ground, mails));
  }

  private async holding(tx: Tx, ground: Ground, mails: readonly MailToSend[]): Promise<string[]> {
    const about = mails.map(({ key }) => key.split(':')[1] ?? '');
    const rows = await tx.query<{ id: string }>(STILL_HOLDS[ground], [
      ...[tx.institutionId, this.clock.now(), mails.map(({ id }) => id), about],
      mails.map(({ personId }) => personId),
      ...(ground === 'meeting_soon' ? [mails.map(({ sendBefore }) => sendBefore)] : []),
    ]);
    return rows.map(({ id }) => id);
  }
}
