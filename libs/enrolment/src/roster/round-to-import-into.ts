import { conflict } from '#kernel';
import type { Tx } from '#platform';
import { type Round, roundToRun, takesInvitations } from '#schemes';

/**
 * The round, for its coordinators, while its rosters still change.
 *
 * @throws DomainError `not_found`; `roster.round_closed` once the round is over
 */
export const roundToImportInto = async (tx: Tx, id: string): Promise<Round> => {
  const round = await roundToRun(tx, id);
  if (!takesInvitations(round.state)) throw conflict('roster.round_closed');
  return round;
};
