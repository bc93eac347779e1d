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
/** Of which a mentor is asked for one a week. */
const LOGS: ReadonlySet<Ground> = new Set<Ground>([
  'log_missing',
  'talk_unlogged',
  'shift_unlogged',
]);

/**
 * A reminder is decided at night and goes out in the morning, or when the mail server takes it: by then the
 * meeting or talk may be logged, cancelled, moved or given back, the invitation answered, or its reader on
 * leave. Then it does not go. Who has not been asked for a log after all may be asked for another the next day.
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
    const holding = await tx.query<{ id: string }>(GROUNDS_HOLD[ground], [
      ...[tx.institutionId, this.clock.now(), mails.map(({ id }) => id), mails.map(aboutOf)],
      mails.map(({ personId }) => personId),
      ...(BEFORE.has(ground) ? [mails.map(({ sendBefore }) => sendBefore)] : []),
    ]);
    const ids = holding.map(({ id }) => id);
    const gone = mails.filter(({ id }) => !ids.includes(id));
    if (LOGS.has(ground)) await forgetAsked(tx, gone);
    return ids;
  }
}

const aboutOf = ({ key }: MailToSend): string => key.split(':')[1] ?? '';

/** When what is asked of began, in milliseconds: of what was moved meanwhile another mail may be on its way. */
const startOf = ({ key }: MailToSend): string => key.split(':')[3] ?? '0';

const forgetAsked = async (tx: Tx, mails: readonly MailToSend[]): Promise<void> => {
  if (mails.length === 0) return;
  await tx.execute(
    `delete from reminders r
     using unnest($2::uuid[], $3::uuid[], $4::bigint[]) as gone (about_id, person_id, starts_ms)
     join enrolments e on e.institution_id = $1 and e.person_id = gone.person_id
     where r.institution_id = $1 and r.kind = 'log_missing'
       and r.about_id = gone.about_id and r.enrolment_id = e.id
       and (r.starts_at is null or extract(epoch from r.starts_at) * 1000 = gone.starts_ms)`,
    [
      ...[tx.institutionId, mails.map(aboutOf), mails.map(({ personId }) => personId)],
      mails.map(startOf),
    ],
  );
};
