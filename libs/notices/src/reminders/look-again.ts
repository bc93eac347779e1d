import { Clock } from '#kernel';
import { BeforeSending, type MailToSend, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { STILL_HOLDS } from './due-reminders.js';
import { SHIFTS_STILL_HOLD } from './due-shift-reminders.js';
import { TALKS_STILL_HOLD } from './due-talk-reminders.js';

const GROUNDS_HOLD = { ...STILL_HOLDS, ...TALKS_STILL_HOLD, ...SHIFTS_STILL_HOLD } as const;
type Ground = keyof typeof GROUNDS_HOLD;

const GROUNDS: Readonly<Record<string, Ground>> = {
  'reminder.meeting_soon': 'meeting_soon',
  'reminder.log_missing': 'log_missing',
  'reminder.talk_soon': 'talk_soon',
  'reminder.talk_unlogged': 'talk_unlogged',
  'reminder.shift_unlogged': 'shift_unlogged',
  'reminder.unanswered_7': 'unanswered',
  'reminder.unanswered_14': 'unanswered',
};

/** What is to come, and may have been moved. */
const BEFORE: ReadonlySet<Ground> = new Set<Ground>(['meeting_soon', 'talk_soon']);

/**
 * A reminder is decided at night and goes out in the morning, or when the mail server takes it: by then the
 * meeting or talk may be logged, cancelled, moved or given back, the invitation answered, or its reader on
 * leave. Then it does not go.
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
    const rows = await tx.query<{ id: string }>(GROUNDS_HOLD[ground], [
      ...[tx.institutionId, this.clock.now(), mails.map(({ id }) => id), about],
      mails.map(({ personId }) => personId),
      ...(BEFORE.has(ground) ? [mails.map(({ sendBefore }) => sendBefore)] : []),
    ]);
    return rows.map(({ id }) => id);
  }
}
