import { notFound } from '#kernel';
import type { Tx } from '#platform';
import type { RoundState } from './round.entity.js';

/**
 * Holds a round's row to the end of the transaction: whoever else holds it waits. Rows that belong to the
 * round can be made meanwhile. Locks are taken in one order: round, enrolments, groups.
 *
 * @returns its state, now that nobody else changes it
 * @throws DomainError `not_found`
 */
export const holdRound = async (tx: Tx, id: string): Promise<RoundState> =>
  stateOf(tx, id, 'for no key update');

/** Keeps a round as it is to the end of the transaction, beside others who do the same. */
export const keepRoundStill = async (tx: Tx, id: string): Promise<RoundState> =>
  stateOf(tx, id, 'for share');

const stateOf = async (
  tx: Tx,
  id: string,
  lock: 'for no key update' | 'for share',
): Promise<RoundState> => {
  const [round] = await tx.query<{ state: RoundState }>(
    `select state from rounds where institution_id = $1 and id = $2 ${lock}`,
    [tx.institutionId, id],
  );
  if (!round) throw notFound();
  return round.state;
};
