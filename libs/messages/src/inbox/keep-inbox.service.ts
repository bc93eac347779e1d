import { notFound, type Actor } from '#kernel';
import { Database, onceKey, pageOf, stale, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { findThread, findThreads, type FoundThread } from '../threads/find-thread.js';
import { canClose, canRelease, canTake } from '../threads/thread.policy.js';
import type { ThreadView } from '../threads/threads.views.js';
import { Thread } from '../threads/thread.entity.js';
import { listed, viewThread } from '../threads/view-thread.js';
import { writeMessage } from '../threads/write-message.js';
import { openReports } from '../reports/open-reports.js';
import { isPast, lastShown, PAGE } from '../page-by-time.js';
import type { Inbox, InboxQuery } from './inbox.views.js';
import { threadOfPerson } from './thread-of-person.js';

/** What somebody of a round writes to its coordinators, who share one inbox. */
@Injectable()
export class KeepInbox {
  constructor(private readonly db: Database) {}

  /** By somebody of the round. @throws DomainError `not_found` for who is none; `message.not_now` */
  write(actor: Actor, roundId: string, body: string, key: string | undefined): Promise<ThreadView> {
    return this.db.once(actor, onceKey(key, 'inbox.write', [roundId, body]), async (tx) => {
      const id = await ownThread(tx, roundId);
      await writeMessage(tx, id, body);
      return viewThread(tx, await findThread(tx, id));
    });
  }

  list(actor: Actor, roundId: string, { state = 'open', cursor }: InboxQuery): Promise<Inbox> {
    const last = lastShown(cursor);
    const order = state === 'open' ? 'asc' : 'desc';
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const rows = await findThreads(
        tx,
        `t.round_id = $3 and t.kind = 'inbox' and t.person_id <> $2 and t.state = $4
         and ${isPast(['t.written_at', 't.id'], order, ['$5', '$6'])}
         order by t.written_at ${order}, t.id ${order} limit $7`,
        [roundId, state, last?.at ?? null, last?.id ?? null, PAGE + 1],
      );
      const [counts] = await tx.query<{ open: number; closed: number }>(
        `select count(*) filter (where state = 'open')::int as open,
                count(*) filter (where state = 'closed')::int as closed
         from threads where institution_id = $1 and round_id = $2 and kind = 'inbox'
           and person_id <> $3`,
        [tx.institutionId, roundId, tx.actor.personId],
      );
      const reports = await openReports(tx, [roundId]);
      const { items, next } = pageOf(rows, PAGE, ({ at, id }) => [at, id]);
      return {
        ...{ items: items.map(listed), next, ...counts! },
        reports: reports.get(roundId) ?? 0,
      };
    });
  }

  /** Says who sees to it. Taking over what another has taken is the same. */
  take(actor: Actor, id: string, version: number): Promise<ThreadView> {
    return this.settle(actor, id, version, canTake, { takenBy: actor.personId });
  }

  release(actor: Actor, id: string, version: number): Promise<ThreadView> {
    return this.settle(actor, id, version, canRelease, { takenBy: null });
  }

  /** It waits for nobody any more, until its sender writes again. */
  close(actor: Actor, id: string, version: number): Promise<ThreadView> {
    return this.settle(actor, id, version, canClose, { state: 'closed' });
  }

  /**
   * @throws DomainError `not_found` for who does not coordinate the round; 412 with the thread as it is
   *   where somebody has taken it, or its sender has written, since it was read
   */
  private settle(
    actor: Actor,
    id: string,
    version: number,
    may: (thread: FoundThread) => boolean,
    change: Partial<Pick<Thread, 'state' | 'takenBy'>>,
  ): Promise<ThreadView> {
    return this.db.run(actor, async (tx) => {
      const thread = await findThread(tx, id, { lock: true });
      if (thread.kind !== 'inbox' || thread.isMine) throw notFound();
      if (thread.version !== version || !may(thread)) throw stale(await viewThread(tx, thread));
      await tx
        .repository(Thread)
        .update({ institutionId: tx.institutionId, id }, { ...change, version: version + 1 });
      return viewThread(tx, await findThread(tx, id));
    });
  }
}

/** The actor's own in the round. */
const ownThread = async (tx: Tx, roundId: string): Promise<string> => {
  const [part] = await tx.query(
    `select from enrolments where institution_id = $1 and round_id = $2 and person_id = $3
       and state <> 'listed' limit 1`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  if (!part) throw notFound();
  return threadOfPerson(tx, { roundId, personId: tx.actor.personId!, state: 'open' });
};
