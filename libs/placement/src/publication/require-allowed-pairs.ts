import { conflict } from '#kernel';
import type { Tx } from '#platform';
import { isAllowed } from '../pairs/pair-reasons.js';
import { pairsOf } from '../pairs/pair-views.js';
import type { OpenProposal } from '../review/open-proposal.js';

/**
 * Nobody is given to a mentor who has said no since the proposal was made, nor against the scheme's
 * rules or what a coordinator has said of the two. Who has left is no pair any more.
 *
 * @throws DomainError `proposal.pairs_not_allowed` with the pairs, by their enrolments
 */
export const requireAllowedPairs = async (tx: Tx, opened: OpenProposal): Promise<void> => {
  const { market, board } = await pairsOf(tx, opened);
  const pairs = board.pairs.filter(
    ({ menteeId, mentorId }) =>
      market.mentees.has(menteeId) &&
      market.mentors.has(mentorId) &&
      !isAllowed(market, menteeId, mentorId),
  );
  if (pairs.length > 0)
    throw conflict('proposal.pairs_not_allowed', { numbers: { pairs: pairs.length }, pairs });
};
