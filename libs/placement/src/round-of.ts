import { notFound, type Actor } from '#kernel';
import type { Tx } from '#platform';
import { Round } from '#schemes';
import { canPlace } from './placement.policy.js';

/**
 * The round, if the actor coordinates it.
 *
 * @throws DomainError `not_found` also where it is somebody else's
 */
export const roundToPlace = async (tx: Tx, actor: Actor, roundId: string): Promise<Round> => {
  const round = await tx
    .repository(Round)
    .findOneBy({ institutionId: tx.institutionId, id: roundId });
  if (!round || !canPlace(actor, round.schemeId)) throw notFound();
  return round;
};
