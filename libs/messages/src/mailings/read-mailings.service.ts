import { notFound, type Actor } from '#kernel';
import { shownName } from '#people';
import { Database, iso, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { isPast, lastShown, micros, PAGE, type Shown } from '../page-by-time.js';
import type { ReceivedMailing, SentMailings } from './mailings.views.js';
import { sentMailings } from './sent-mailings.js';

/** What was sent: for the coordinators, all of it; for a receiver, what came to them. */
@Injectable()
export class ReadMailings {
  constructor(private readonly db: Database) {}

  ofRound(actor: Actor, roundId: string, cursor: string | undefined): Promise<SentMailings> {
    const last = lastShown(cursor);
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return sentMailings(tx, roundId, { last });
    });
  }

  one(actor: Actor, id: string): Promise<ReceivedMailing> {
    return this.db.run(actor, async (tx) => {
      const [found] = await receivedMailings(tx, { one: id });
      if (!found) throw notFound();
      return received(found);
    });
  }

  /** Notes that the receiver has opened it. Doing it twice does it once. */
  async markRead(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const [found] = await receivedMailings(tx, { one: id });
      if (!found) throw notFound();
      await tx.execute(
        `update mailing_receivers mr set read_at = now() from enrolments e
         where mr.institution_id = $1 and mr.mailing_id = $2 and mr.read_at is null
           and e.institution_id = $1 and e.id = mr.enrolment_id and e.person_id = $3`,
        [tx.institutionId, id, tx.actor.personId],
      );
    });
  }
}

export type FoundMailing = ReceivedMailing & { readonly at: number };

/** What is shown of it. */
export const received = ({ at: _at, ...shown }: FoundMailing): ReceivedMailing => shown;

/** What came to the actor, the newest first and one more than a page; or one of it. */
export const receivedMailings = (
  tx: Tx,
  { one, last }: { readonly one?: string; readonly last?: Shown | null },
): Promise<FoundMailing[]> =>
  tx.query<FoundMailing>(
    `select ml.id, r.id as "roundId", r.name as "roundName", ml.subject, ml.body,
            ${iso('ml.sent_at')} as "sentAt", ${micros('ml.sent_at')} as at, ${shownName('p')} as "sentBy",
            bool_and(mr.read_at is not null) as "isRead"
     from mailing_receivers mr
     join enrolments e on e.institution_id = mr.institution_id and e.id = mr.enrolment_id
     join mailings ml on ml.institution_id = mr.institution_id and ml.id = mr.mailing_id
     join rounds r on r.institution_id = ml.institution_id and r.id = ml.round_id
     join persons p on p.institution_id = ml.institution_id and p.id = ml.sent_by
     where mr.institution_id = $1 and e.person_id = $2 and ($3::uuid is null or ml.id = $3)
       and ${isPast(['ml.sent_at', 'ml.id'], 'desc', ['$4', '$5'])}
     group by ml.institution_id, ml.id, r.institution_id, r.id, p.institution_id, p.id
     order by ml.sent_at desc, ml.id desc limit $6`,
    [
      ...[tx.institutionId, tx.actor.personId, one ?? null],
      ...[last?.at ?? null, last?.id ?? null, PAGE + 1],
    ],
  );
