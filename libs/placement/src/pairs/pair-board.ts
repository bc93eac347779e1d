import { recount, type AssignmentFigures, type Pair } from '#matching';
import type { Tx } from '#platform';
import type { MatchingRun } from '../matching-run.entity.js';
import type { Proposal } from '../proposal.entity.js';
import type { BoardGroup, BoardSeat } from '../review/board.js';
import type { Market } from './read-market.js';
import type { PairOutcome } from './store-pairs.js';

/** A proposal of pairs as it stands now. */
export interface PairBoard {
  readonly proposal: Proposal;
  readonly groups: readonly BoardGroup[];
  readonly seatOf: ReadonlyMap<string, BoardSeat>;
  /** Those with a mentor, whether or not both are still in the round. */
  readonly pairs: readonly Pair[];
  /** Changes by hand that stand. */
  readonly edits: number;
}

interface Rows {
  readonly groups: BoardGroup[];
  readonly seats: BoardSeat[];
  readonly edits: number;
}

/** Several proposals in one query. */
export const readPairBoards = async (
  tx: Tx,
  proposals: readonly Proposal[],
): Promise<PairBoard[]> => {
  const rows = await tx.query<Rows & { id: string }>(
    `select p.id,
       (select count(*)::int from proposal_edits e
        where e.institution_id = p.institution_id and e.proposal_id = p.id
          and e.undone_at is null) as edits,
       (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number,
                 'campus', g.campus, 'leaderId', g.leader_id, 'slot', g.slot)
                 order by g.number), '[]') from proposal_groups g
        where g.institution_id = p.institution_id and g.proposal_id = p.id) as groups,
       (select coalesce(jsonb_agg(jsonb_build_object('enrolmentId', s.enrolment_id,
                 'groupId', s.group_id, 'isPinned', s.is_pinned)
                 order by s.enrolment_id), '[]') from proposal_seats s
        where s.institution_id = p.institution_id and s.proposal_id = p.id) as seats
     from proposals p where p.institution_id = $1 and p.id = any($2)`,
    [tx.institutionId, proposals.map(({ id }) => id)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return proposals.map((proposal) => boardOf(proposal, found.get(proposal.id)!));
};

const boardOf = (proposal: Proposal, { groups, seats, edits }: Rows): PairBoard => {
  const mentorOf = new Map(groups.map(({ id, leaderId }) => [id, leaderId]));
  return {
    ...{ proposal, groups, edits },
    seatOf: new Map(seats.map((seat) => [seat.enrolmentId, seat])),
    pairs: seats.flatMap(({ enrolmentId: menteeId, groupId }) => {
      const mentorId = groupId === null ? null : mentorOf.get(groupId);
      return mentorId ? [{ menteeId, mentorId }] : [];
    }),
  };
};

export const mentorIn = ({ pairs }: PairBoard, menteeId: string): string | null =>
  pairs.find((pair) => pair.menteeId === menteeId)?.mentorId ?? null;

export const takenBy = ({ pairs }: PairBoard, mentorId: string): number =>
  pairs.filter((pair) => pair.mentorId === mentorId).length;

export const outcomeOf = ({ outcome }: Proposal): PairOutcome => outcome as unknown as PairOutcome;

/** Somebody has come, gone or changed a list since the run. What is published is no draft any more. */
export const isStale = (market: Market, run: MatchingRun, { state }: Proposal): boolean =>
  state === 'draft' && run.inputHash !== market.inputHash;

/** The engine's own figures where nothing has changed since, else those of the pairs as they are. */
export const figuresNow = (
  market: Market,
  run: MatchingRun,
  board: PairBoard,
): { readonly figures: AssignmentFigures; readonly worst: Pair | null } => {
  const { problem, mentees, mentors } = market;
  const here = board.pairs.filter((p) => mentees.has(p.menteeId) && mentors.has(p.mentorId));
  const { pairs, figures } = recount(problem, here);
  const worst = pairs.reduce<(typeof pairs)[number] | null>(
    (least, pair) => (least === null || pair.points < least.points ? pair : least),
    null,
  );
  const isUntouched = board.edits === 0 && !isStale(market, run, board.proposal);
  return { figures: isUntouched ? outcomeOf(board.proposal).figures : figures, worst };
};
