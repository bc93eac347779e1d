import { notFound } from '#kernel';
import type { Tx } from '#platform';
import { Round } from './round.entity.js';
import { canRunRound } from './scheme.policy.js';

/**
 * The round, for those who run it: what every operation on a round's people begins with.
 *
 * @throws DomainError `not_found` also for a round that somebody else runs
 */
export const roundToRun = async (tx: Tx, id: string): Promise<Round> => {
  const { institutionId } = tx;
  const round = await tx.repository(Round).findOneBy({ institutionId, id });
  if (!round || !canRunRound(tx.actor, round.schemeId)) throw notFound();
  return round;
};
