import { notFound } from '#kernel';
import type { Unplaced } from '#matching';
import type { Tx } from '#platform';
import { roundToRun, type Round } from '#schemes';
import { MatchingRun } from '../matching-run.entity.js';
import { Proposal } from '../proposal.entity.js';
import { readParticipants } from '../roster/participants.js';
import { boardOf, type Board, type BoardGroup, type BoardSeat } from './board.js';

/** A proposal with what it belongs to. */
export interface OpenProposal {
  readonly proposal: Proposal;
  readonly run: MatchingRun;
  readonly round: Round;
}

/**
 * The proposal, if the actor coordinates its scheme.
 *
 * @throws DomainError `not_found` also where it is somebody else's
 */
export const openProposal = async (tx: Tx, id: string): Promise<OpenProposal> => {
  const { institutionId } = tx;
  const proposal = await tx.repository(Proposal).findOneBy({ institutionId, id });
  if (!proposal) throw notFound();
  const round = await roundToRun(tx, proposal.roundId);
  const run = await tx
    .repository(MatchingRun)
    .findOneByOrFail({ institutionId, id: proposal.runId });
  return { proposal, run, round };
};

/** Everything that stands in a proposal, in three queries. */
export const readBoard = async (tx: Tx, { proposal, run, round }: OpenProposal): Promise<Board> => {
  const own = [tx.institutionId, proposal.id];
  const groups = await tx.query<BoardGroup>(
    `select id, number, campus, leader_id as "leaderId", slot from proposal_groups
     where institution_id = $1 and proposal_id = $2 order by number`,
    own,
  );
  const seats = await tx.query<BoardSeat>(
    `select enrolment_id as "enrolmentId", group_id as "groupId", is_pinned as "isPinned"
     from proposal_seats where institution_id = $1 and proposal_id = $2 order by enrolment_id`,
    own,
  );
  return boardOf({
    settings: round.settings,
    options: run.options,
    roster: await readParticipants(tx, round.id),
    groups,
    seats,
    reasons: (proposal.outcome['unplaced'] ?? []) as Unplaced[],
  });
};
