import type { Actor } from '#kernel';
import { Database, pageOf, type Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { Injectable } from '@nestjs/common';
import { received, receivedMailings } from './mailings/read-mailings.service.js';
import type { MyMessages, RoundToWriteIn } from './my-messages.views.js';
import { isPast, lastShown, PAGE, type Shown } from './page-by-time.js';
import { findThreads } from './threads/find-thread.js';
import { listed } from './threads/view-thread.js';

/** What is between the actor and others; what is written to coordinators is in their inbox. */
@Injectable()
export class ListMyMessages {
  constructor(private readonly db: Database) {}

  run(actor: Actor, cursor: string | undefined): Promise<MyMessages> {
    const last = lastShown(cursor);
    return this.db.run(actor, async (tx) => ({
      ...(await pageOfBoth(tx, last)),
      rounds: await roundsToWriteIn(tx),
    }));
  }
}

/** Mailings and threads in one order, the newest first: the page holds so many of both together. */
const pageOfBoth = async (
  tx: Tx,
  last: Shown | null,
): Promise<Pick<MyMessages, 'mailings' | 'threads' | 'next'>> => {
  const found = [
    ...(await receivedMailings(tx, { last })).map((mailing) => ({
      at: mailing.at,
      id: mailing.id,
      mailing,
    })),
    ...(
      await findThreads(
        tx,
        `(t.kind <> 'inbox' or t.person_id = $2)
         and ${isPast(['t.written_at', 't.id'], 'desc', ['$3', '$4'])}
         order by t.written_at desc, t.id desc limit $5`,
        [last?.at ?? null, last?.id ?? null, PAGE + 1],
      )
    ).map((thread) => ({ at: thread.at, id: thread.id, thread })),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const { items, next } = pageOf(found, PAGE, ({ at, id }) => [at, id]);
  return {
    mailings: items.flatMap((one) => ('mailing' in one ? [received(one.mailing)] : [])),
    threads: items.flatMap((one) => ('thread' in one ? [listed(one.thread)] : [])),
    next,
  };
};

const roundsToWriteIn = (tx: Tx): Promise<RoundToWriteIn[]> =>
  tx.query<RoundToWriteIn>(
    `select r.id as "roundId", r.name as "roundName", t.id as "threadId"
     from rounds r
     left join threads t on t.institution_id = r.institution_id and t.round_id = r.id
      and t.kind = 'inbox' and t.person_id = $2
     where r.institution_id = $1 and not ${roundThat(isArchived)} and exists (
       select from enrolments e where e.institution_id = r.institution_id and e.round_id = r.id
         and e.person_id = $2 and e.state <> 'listed')
     order by r.starts_on desc, r.id`,
    [tx.institutionId, tx.actor.personId],
  );
