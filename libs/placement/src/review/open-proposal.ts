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

/** @throws DomainError `not_found` also for a proposal of pairs */
export const proposalOfGroups = async (tx: Tx, id: string): Promise<OpenProposal> => {
  const opened = await openProposal(tx, id);
  if (opened.proposal.mode !== 'groups') throw notFound();
  return opened;
};

/** A proposal's groups, by number. */
export const readGroups = (tx: Tx, proposalId: string): Promise<BoardGroup[]> =>
  tx.query<BoardGroup>(
    `select id, number, campus, leader_id as "leaderId", slot from proposal_groups
     where institution_id = $1 and proposal_id = $2 order by number`,
    [tx.institutionId, proposalId],
  );

export const readSeats = (tx: Tx, proposalId: string): Promise<BoardSeat[]> =>
  tx.query<BoardSeat>(
    `select enrolment_id as "enrolmentId", group_id as "groupId", is_pinned as "isPinned"
     from proposal_seats where institution_id = $1 and proposal_id = $2 order by enrolment_id`,
    [tx.institutionId, proposalId],
  );

/** Everything that stands in a proposal, in three queries. */
export const readBoard = async (tx: Tx, { proposal, run, round }: OpenProposal): Promise<Board> =>
  boardOf({
    settings: round.settings,
    options: run.options,
    groups: await readGroups(tx, proposal.id),
    seats: await readSeats(tx, proposal.id),
    roster: await readParticipants(tx, round.id),
    reasons: (proposal.outcome['unplaced'] ?? []) as Unplaced[],
  });
