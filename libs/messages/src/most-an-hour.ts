import { DomainError } from '#kernel';
import type { Tx } from '#platform';

/** As many as somebody who means well can have written. */
const MOST = { mailings: 20, messages: 40 } as const;
const AUTHOR = { mailings: 'sent_by', messages: 'author_id' } as const;
const WRITTEN = { mailings: 'sent_at', messages: 'created_at' } as const;

/**
 * Refuses whoever has written too much within the hour. What the actor writes at once waits in turn, so
 * that the limit holds however many processes there are.
 *
 * @throws DomainError `message.too_many` (429)
 */
export const refuseTooMany = async (tx: Tx, table: 'mailings' | 'messages'): Promise<void> => {
  const mine = [tx.institutionId, tx.actor.personId];
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('messages ' || $1 || $2::text, 0))`,
    mine,
  );
  const [found] = await tx.query<{ written: number }>(
    `select count(*)::int as written from ${table}
     where institution_id = $1 and ${AUTHOR[table]} = $2
       and ${WRITTEN[table]} > now() - interval '1 hour'`,
    mine,
  );
  if (found!.written >= MOST[table]) throw new DomainError('message.too_many', 429);
};
