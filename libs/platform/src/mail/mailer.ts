import { newId } from '#kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Jobs } from '../jobs/jobs.js';

export interface OutgoingMail {
  readonly personId: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same key is the same mail: it goes out once, however often it is asked for. */
  readonly key: string;
}

/** Puts mails in the post box of the database; the worker takes them to the SMTP server. */
@Injectable()
export class Mailer {
  constructor(private readonly jobs: Jobs) {}

  /** @returns how many of them are new; the others had been asked for before */
  async post(tx: Tx, mails: readonly OutgoingMail[]): Promise<number> {
    if (mails.length === 0) return 0;
    const posted = await tx.query<{ id: string }>(
      `insert into mails (institution_id, id, person_id, to_address, subject, text, html, key)
       select $1, m.id, m.person_id, m.to_address, m.subject, m.text, m.html, m.key
       from jsonb_to_recordset($2) as m (id uuid, person_id uuid, to_address text, subject text,
                                         text text, html text, key text)
       on conflict on constraint mails_key_key do nothing
       returning id`,
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
            key: m.key,
          })),
        ),
      ],
    );
    await this.jobs.enqueue(
      tx,
      'mail',
      posted.map(({ id }) => ({ mailId: id })),
    );
    return posted.length;
  }
}
