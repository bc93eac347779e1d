import { conflict, isId, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { findThread } from '../threads/find-thread.js';
import type { ThreadView } from '../threads/threads.views.js';
import { viewThread } from '../threads/view-thread.js';
import { writeMessage } from '../threads/write-message.js';
import { threadOfPerson } from './thread-of-person.js';

/** A coordinator writes to one person of the round. */
@Injectable()
export class WriteToPerson {
  constructor(private readonly db: Database) {}

  /**
   * What that person has written to the coordinators goes on. One that is begun waits for nobody, until
   * that person answers.
   *
   * @throws DomainError `not_found`, for oneself as well; `message.not_yet` for who is on the list alone
   *   and has not been told; `message.not_now`; `message.too_many`
   */
  run(
    actor: Actor,
    enrolmentId: string,
    body: string,
    key: string | undefined,
  ): Promise<ThreadView> {
    return this.db.once(actor, onceKey(key, 'inbox.begin', [enrolmentId, body]), async (tx) => {
      const { roundId, personId, isListed } = await partOf(tx, enrolmentId);
      await roundToRun(tx, roundId);
      if (personId === tx.actor.personId) throw notFound();
      if (isListed) throw conflict('message.not_yet');
      const id = await threadOfPerson(tx, { roundId, personId, state: 'closed' });
      await writeMessage(tx, id, body);
      return viewThread(tx, await findThread(tx, id));
    });
  }
}

interface Part {
  readonly roundId: string;
  readonly personId: string;
  /** In no other part of the round either. */
  readonly isListed: boolean;
}

const partOf = async (tx: Tx, enrolmentId: string): Promise<Part> => {
  if (!isId(enrolmentId)) throw notFound();
  const [part] = await tx.query<Part>(
    `select e.round_id as "roundId", e.person_id as "personId", not exists (
       select from enrolments told where told.institution_id = e.institution_id
         and told.round_id = e.round_id and told.person_id = e.person_id
         and told.state <> 'listed') as "isListed"
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
  if (!part) throw notFound();
  return part;
};
