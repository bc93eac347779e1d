import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { Injectable } from '@nestjs/common';
import { receivedMailings } from './mailings/read-mailings.service.js';
import type { MyMessages, RoundToWriteIn } from './my-messages.views.js';
import { findThreads } from './threads/find-thread.js';
import { listed } from './threads/view-thread.js';

/** What is between the actor and others; what is written to coordinators is in their inbox. */
@Injectable()
export class ListMyMessages {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<MyMessages> {
    return this.db.run(actor, async (tx) => ({
      mailings: await receivedMailings(tx),
      threads: (
        await findThreads(
          tx,
          `(t.kind <> 'inbox' or t.person_id = $2) order by t.written_at desc, t.id limit 100`,
        )
      ).map(listed),
      rounds: await roundsToWriteIn(tx),
    }));
  }
}

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
