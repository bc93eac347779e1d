import { takesWishes } from '#groups';
import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { isPastAnswers, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MatchingRun } from '../matching-run.entity.js';
import { canRunIn } from '../placement.policy.js';
import { Proposal } from '../proposal.entity.js';
import { activeRunOf } from '../runs/active-run.js';
import { mentorsLeftOut } from '../roster/participants.js';
import { readRuns, runView } from '../runs/run-view.js';
import { figuresNow, isStale, readPairBoards, type PairBoard } from './pair-board.js';
import { PAIR_MODES, type PairMode } from './pair-modes.js';
import { figuresView, pairView } from './pair-views.js';
import type { PairComparison, PairSummaryView } from './pairs.views.js';
import { readMarket, type Market } from './read-market.js';

/** What there is to match in a round by wishes, and the last run's proposals side by side. */
@Injectable()
export class ComparePairs {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<PairComparison> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const [latest] = await readRuns(tx, 'm.round_id = $2 order by m.number desc limit 1', [
        roundId,
      ]);
      const shown = await runToShow(tx, roundId);
      const market = await readMarket(tx, round, shown);
      const { problem, lists } = market;
      const said = (people: readonly { readonly id: string }[]): number =>
        people.filter(({ id }) => lists.has(id)).length;
      const proposals = shown ? await proposalsOf(tx, shown) : [];
      const boards = await readPairBoards(tx, proposals);
      const activeRunId = await activeRunOf(tx, roundId);
      return {
        roundId,
        students: problem.mentees.length,
        studentsRanked: said(problem.mentees),
        mentors: problem.mentors.length,
        mentorsRanked: said(problem.mentors),
        mentorsLeftOut: mentorsLeftOut([...market.people.values()]).length,
        places: problem.mentors.reduce((sum, { maxMentees }) => sum + maxMentees, 0),
        wishesAreOpen: takesWishes(round, await isPastAnswers(tx, roundId)),
        run: latest ? runView(latest) : null,
        isStale: shown !== null && proposals.some((p) => isStale(market, shown, p)),
        proposals: shown ? summaries(market, shown, boards) : [],
        can: { run: canRunIn(round.state) && activeRunId === null },
      };
    });
  }
}

/** The run whose proposals are of interest: the one that is published, else the last that gave any. */
const runToShow = async (tx: Tx, roundId: string): Promise<MatchingRun | null> => {
  const [found] = await tx.query<{ runId: string }>(
    `select p.run_id as "runId" from proposals p
     join matching_runs m on m.institution_id = p.institution_id and m.id = p.run_id
     where p.institution_id = $1 and p.round_id = $2 and p.mode <> 'groups'
     order by p.state = 'published' desc, m.number desc limit 1`,
    [tx.institutionId, roundId],
  );
  const { institutionId } = tx;
  return found
    ? tx.repository(MatchingRun).findOneByOrFail({ institutionId, id: found.runId })
    : null;
};

const proposalsOf = async (tx: Tx, { id: runId }: MatchingRun): Promise<Proposal[]> => {
  const { institutionId } = tx;
  const found = await tx
    .repository(Proposal)
    .findBy({ institutionId, runId, mode: In([...PAIR_MODES]) });
  return PAIR_MODES.flatMap((mode) => found.filter((proposal) => proposal.mode === mode));
};

const keyOf = ({ pairs }: PairBoard): string =>
  pairs
    .map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)
    .sort()
    .join();

const summaries = (
  market: Market,
  run: MatchingRun,
  boards: readonly PairBoard[],
): PairSummaryView[] =>
  boards.map((board, i) => {
    const { id, version, mode, state } = board.proposal;
    const { figures, worst } = figuresNow(market, run, board);
    const same = boards.slice(0, i).find((other) => keyOf(other) === keyOf(board));
    return {
      ...{ id, version, state, mode: mode as PairMode },
      figures: figuresView(market, board, figures),
      weakest: worst ? pairView(market, board, worst) : null,
      sameAs: same?.proposal.id ?? null,
      edits: board.edits,
      isProven: board.edits === 0 && !isStale(market, run, board.proposal),
    };
  });
