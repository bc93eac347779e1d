import type { Tx } from '#platform';
import type { RoundState } from '#schemes';

/**
 * Starting runs and publishing in one round happen one after the other.
 *
 * @returns the round's state, now that nobody else changes it
 */
export const lockRound = async (tx: Tx, roundId: string): Promise<RoundState> => {
  const [round] = await tx.query<{ state: RoundState }>(
    `select state from rounds where institution_id = $1 and id = $2 for no key update`,
    [tx.institutionId, roundId],
  );
  return round!.state;
};
