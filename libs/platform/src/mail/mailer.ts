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
}

/** Somebody sits and waits for it. */
const AT_ONCE: readonly MailKind[] = ['sign_in'];
const PRIORITY = 10;

/** Puts mails in the post box of the database; the worker takes them to the SMTP server. */
@Injectable()
export class Mailer {
  /** @param keepsQuiet mails that can wait go out in the morning: where there is a server to send them */
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly keepsQuiet: boolean,
  ) {}

  /** @returns how many of them are new and wanted; the others had been asked for before, or are of a kind
   *   that the person has chosen not to get */
  async post(tx: Tx, mails: readonly OutgoingMail[]): Promise<number> {
    if (mails.length === 0) return 0;
    const posted = await tx.query<{ id: string; kind: MailKind }>(
      `insert into mails (institution_id, id, person_id, to_address, kind, subject, text, html, key,
                          send_before, calendar)
       select $1, m.id, m.person_id, m.to_address, m.kind, m.subject, m.text, m.html, m.key,
              m.send_before, m.calendar
       from jsonb_to_recordset($2) as m (id uuid, person_id uuid, to_address text, kind text,
                                         subject text, text text, html text, key text,
                                         send_before timestamptz, calendar jsonb)
       where not exists (
         select from unwanted_mails u
         where u.institution_id = $1 and u.person_id = m.person_id and u.kind = m.kind)
       on conflict on constraint mails_key_key do nothing
       returning id, kind`,
      [
        tx.institutionId,
        JSON.stringify(
          mails.map((m) => ({
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
          })),
        ),
      ],
    );
    const morning = this.keepsQuiet ? morningAfter(this.clock.now(), await timeZoneOf(tx)) : null;
    await this.jobs.enqueue(
      tx,
      'mail',
      posted.map(({ id, kind }) => ({
        mailId: id,
        ...(AT_ONCE.includes(kind) ? { priority: PRIORITY } : morning && { startAfter: morning }),
      })),
    );
    return posted.length;
  }
}
