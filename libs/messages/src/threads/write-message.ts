import { conflict, newId } from '#kernel';
import type { Tx } from '#platform';
import { refuseTooMany } from '../most-an-hour.js';
import { findThread, type FoundThread } from './find-thread.js';
import { Message } from './message.entity.js';
import { canWrite, sideIn } from './thread.policy.js';
import { readersToTell } from './readers-to-tell.js';

/**
 * Adds a message to a thread that the actor is a party to. Who is told of it is fixed now.
 *
 * @throws DomainError `message.not_now` where nothing is written any more; `message.too_many`
 */
export const writeMessage = async (tx: Tx, threadId: string, body: string): Promise<void> => {
  await refuseTooMany(tx, 'messages');
  const thread = await findThread(tx, threadId, { lock: true });
  if (!canWrite(thread)) throw conflict('message.not_now');
  const { institutionId } = tx;
  const { roundId } = thread;
  const authorId = tx.actor.personId!;
  const side = sideIn(thread);
  const id = newId();
  await tx
    .repository(Message)
    .insert({ institutionId, id, roundId, threadId, authorId, side, body });
  await touch(tx, thread);
  await markRead(tx, thread);
  const receiverIds = await readersToTell(tx, thread);
  await tx.outbox.add({ type: 'message.written', messageId: id, threadId, authorId, receiverIds });
  if (thread.kind === 'inbox' && thread.isMine && thread.takenById === null)
    await tx.outbox.add({ type: 'inbox.written', roundId, authorId });
};

/** Who writes to the coordinators waits again; a coordinator who answers sees to it, if nobody does. */
const touch = async (tx: Tx, { id, kind, isMine }: FoundThread): Promise<void> => {
  const answers = kind === 'inbox' && !isMine;
  await tx.execute(
    `update threads set written_at = now(), version = version + 1,
       state = case when $4 then state else 'open' end,
       taken_by = case when $4 then coalesce(taken_by, $3) else taken_by end
     where institution_id = $1 and id = $2`,
    [tx.institutionId, id, tx.actor.personId, answers],
  );
};

/** Notes that the actor has read so far. */
export const markRead = async (
  tx: Tx,
  { id, roundId }: Pick<FoundThread, 'id' | 'roundId'>,
): Promise<void> => {
  await tx.execute(
    `insert into message_reads (institution_id, thread_id, person_id, round_id)
     values ($1, $2, $3, $4)
     on conflict on constraint message_reads_pkey do update set read_at = now()`,
    [tx.institutionId, id, tx.actor.personId, roundId],
  );
};
