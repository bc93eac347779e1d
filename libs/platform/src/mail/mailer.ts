import { newId, type Clock } from '#kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Jobs } from '../jobs/jobs.js';
import { timeZoneOf } from '../database/time-zone.js';
import type { CalendarPart } from './calendar-parts.js';
import type { MailKind } from './mail-kinds.js';
import { morningAfter } from './quiet-hours.js';

export interface OutgoingMail {
  readonly personId: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What calendar programs are to read of it. */
  readonly calendar?: readonly CalendarPart[];
  /** The same key is the same mail: it goes out once, however often it is asked for. */
  readonly key: string;
  /** `notice` by default. */
  readonly kind?: MailKind;
  /** After this it helps nobody, and is not sent. */
  readonly sendBefore?: Date;
  /** It is not sent before. */
  readonly sendAfter?: Date;
  /** What there is to do about it: kept for whoever wants one mail a day, which names no more. */
  readonly action?: { readonly label: string; readonly address: string };
}

/** Somebody sits and waits for it. */
const AT_ONCE: readonly MailKind[] = ['sign_in'];
const PRIORITY = 10;
/** What would be too late by tomorrow's mail is sent by itself. */
const A_DAY_MS = 24 * 3600 * 1000;

/** Puts mails in the post box of the database; the worker takes them to the SMTP server. */
@Injectable()
export class Mailer {
  /** @param isQuietAtNight mails that can wait go out in the morning */
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly isQuietAtNight: boolean,
  ) {}

  /** @returns how many of them are new and wanted; the others had been asked for before, or are of a kind
   *   that the person has chosen not to get */
  async post(tx: Tx, mails: readonly OutgoingMail[]): Promise<number> {
    if (mails.length === 0) return 0;
    const now = this.clock.now();
    const posted = await tx.query<Posted>(POST, [
      tx.institutionId,
      new Date(now.getTime() + A_DAY_MS),
      JSON.stringify(mails.map(asRow)),
    ]);
    const morning = this.isQuietAtNight ? morningAfter(now, await timeZoneOf(tx)) : null;
    const after = new Map(mails.map(({ key, sendAfter }) => [key, sendAfter]));
    await this.jobs.enqueue(
      tx,
      'mail',
      posted
        .filter(({ state }) => state === 'queued')
        .map(({ id, kind, key }) => ({
          mailId: id,
          ...(AT_ONCE.includes(kind)
            ? { priority: PRIORITY }
            : startAfter(morning, after.get(key) ?? null)),
        })),
    );
    return posted.length;
  }
}

interface Posted {
  readonly id: string;
  readonly kind: MailKind;
  readonly key: string;
  readonly state: 'queued' | 'gathering';
}

const asRow = (m: OutgoingMail) => ({
  id: newId(),
  person_id: m.personId,
  to_address: m.to,
  subject: m.subject,
  text: m.text,
  html: m.html,
  calendar: m.calendar?.length ? m.calendar : null,
  key: m.key,
  kind: m.kind ?? 'notice',
  send_before: m.sendBefore ?? null,
  action: m.action ?? null,
});

const startAfter = (morning: Date | null, after: Date | null): { startAfter?: Date } => {
  if (!morning) return after ? { startAfter: after } : {};
  return { startAfter: after && after > morning ? after : morning };
};

/** What is wanted of `$3`, each as its receiver wants it: `$2` is this time tomorrow. */
const POST = `
  insert into mails (institution_id, id, person_id, to_address, kind, subject, text, html, key,
                     send_before, calendar, state, action)
  select $1, m.id, m.person_id, m.to_address, m.kind, m.subject, m.text, m.html, m.key,
         m.send_before, m.calendar,
         case when gathers.it then 'gathering' else 'queued' end,
         case when gathers.it then m.action end
  from jsonb_to_recordset($3) as m (id uuid, person_id uuid, to_address text, kind text,
                                    subject text, text text, html text, key text,
                                    send_before timestamptz, calendar jsonb, action jsonb)
  left join mail_choices c on c.institution_id = $1 and c.person_id = m.person_id
   and c.kind = m.kind
  cross join lateral (
    select coalesce(c.how = 'daily', false)
       and coalesce(m.send_before > $2::timestamptz, true) as it) gathers
  where c.how is distinct from 'app'
  on conflict on constraint mails_key_key do nothing
  returning id, kind, key, state`;
