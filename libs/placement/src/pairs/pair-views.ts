import { notFound } from '#kernel';
import type { AssignmentFigures, Pair } from '#matching';
import type { Tx } from '#platform';
import { reasonView } from '../reasons.views.js';
import { canEdit, canPublish } from '../placement.policy.js';
import { readHistory } from '../review/edit-history.js';
import { openProposal, type OpenProposal } from '../review/open-proposal.js';
import {
  figuresNow,
  isStale,
  outcomeOf,
  readPairBoards,
  takenBy,
  type PairBoard,
} from './pair-board.js';
import type { PairMode } from './pair-modes.js';
import { fixReason, leftOutReasons, pairReasons, placesIn } from './pair-reasons.js';
import type {
  NotPlacedView,
  PairFiguresView,
  PairMentorView,
  PairProposalView,
  PairStudentView,
  PairView,
} from './pairs.views.js';
import { readMarket, type Market } from './read-market.js';

const collator = new Intl.Collator('nb');

export const studentView = ({ people, mentees }: Market, id: string): PairStudentView => {
  const person = people.get(id);
  return {
    enrolmentId: id,
    name: person?.name ?? '–',
    programme: person?.programme?.name ?? null,
    isProtected: person?.isProtected ?? false,
    isGone: !mentees.has(id),
  };
};

export const mentorView = (market: Market, board: PairBoard, id: string): PairMentorView => {
  const person = market.people.get(id);
  return {
    enrolmentId: id,
    name: person?.name ?? '–',
    programme: person?.programme?.name ?? null,
    isGone: !market.mentors.has(id),
    places: placesIn(market, id),
    taken: takenBy(board, id),
  };
};

export const pairView = (market: Market, board: PairBoard, pair: Pair): PairView => ({
  student: studentView(market, pair.menteeId),
  mentor: mentorView(market, board, pair.mentorId),
  reasons: pairReasons(market, pair.menteeId, pair.mentorId).map(reasonView),
});

const FIRST_ONES = 3;

export const figuresView = (
  { lists, problem }: Market,
  { pairs }: PairBoard,
  figures: AssignmentFigures,
): PairFiguresView => {
  const { wishes, notWished, notPlaced, blockingPairs } = figures;
  const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);
  return {
    students: problem.mentees.length,
    placed: problem.mentees.length - notPlaced,
    notPlaced,
    ranked: problem.mentees.filter((p) => (p.wishes ?? []).length > 0).length,
    gotFirst: wishes[0] ?? 0,
    gotAmongThree: sum(wishes.slice(0, FIRST_ONES)),
    gotOther: notWished,
    mentorsWished: pairs.filter(({ menteeId, mentorId }) =>
      lists.get(mentorId)?.ranked.includes(menteeId),
    ).length,
    wouldSwap: blockingPairs ?? 0,
  };
};

/** Who is left out, and who has come since. */
const notPlacedViews = (
  market: Market,
  board: PairBoard,
  isUntouched: boolean,
): NotPlacedView[] => {
  const why = new Map(outcomeOf(board.proposal).why.map((one) => [one.menteeId, one]));
  const placed = new Set(board.pairs.map(({ menteeId }) => menteeId));
  return market.problem.mentees
    .filter(({ id }) => !placed.has(id))
    .map(({ id }) => {
      const found = isUntouched ? why.get(id) : undefined;
      const code = board.seatOf.has(id) ? 'not_placed.in_this' : 'not_placed.came_later';
      return {
        student: studentView(market, id),
        reasons: (found ? leftOutReasons(market, found) : [{ code }]).map(reasonView),
        fixes: (found?.fixes ?? []).map((fix) => reasonView(fixReason(market, fix))),
      };
    })
    .sort((a, b) => collator.compare(a.student.name, b.student.name));
};

/** A proposal of pairs with the market it is judged by. */
export interface OpenPairs extends OpenProposal {
  readonly market: Market;
  readonly board: PairBoard;
}

/** @throws DomainError `not_found` also for a proposal of groups */
export const proposalOfPairs = async (tx: Tx, id: string): Promise<OpenProposal> => {
  const opened = await openProposal(tx, id);
  if (opened.proposal.mode === 'groups') throw notFound();
  return opened;
};

/** @throws DomainError `not_found` also for a proposal of groups */
export const openPairs = async (tx: Tx, id: string): Promise<OpenPairs> =>
  pairsOf(tx, await proposalOfPairs(tx, id));

export const pairsOf = async (tx: Tx, opened: OpenProposal): Promise<OpenPairs> => {
  const market = await readMarket(tx, opened.round, opened.run);
  const [board] = await readPairBoards(tx, [opened.proposal]);
  return { ...opened, market, board: board! };
};

/** The proposal and its pairs after a change of them; who can be matched is as it was. */
export const withBoardOfNow = async (
  tx: Tx,
  { market, proposal }: OpenPairs,
): Promise<OpenPairs> => {
  const opened = await openProposal(tx, proposal.id);
  const [board] = await readPairBoards(tx, [opened.proposal]);
  return { ...opened, market, board: board! };
};

export const viewPairs = async (tx: Tx, opened: OpenPairs): Promise<PairProposalView> => {
  const { proposal, run, round, market, board } = opened;
  const { lastChange, undoable } = await readHistory(tx, proposal.id);
  const stale = isStale(market, run, proposal);
  const isUntouched = board.edits === 0 && !stale;
  const { figures } = figuresNow(market, run, board);
  return {
    id: proposal.id,
    roundId: round.id,
    number: run.number,
    version: proposal.version,
    mode: proposal.mode as PairMode,
    state: proposal.state,
    figures: figuresView(market, board, figures),
    pairs: board.pairs
      .map((pair) => pairView(market, board, pair))
      .sort((a, b) => collator.compare(a.student.name, b.student.name)),
    notPlaced: notPlacedViews(market, board, isUntouched),
    mentors: market.problem.mentors
      .map(({ id }) => mentorView(market, board, id))
      .sort((a, b) => collator.compare(a.name, b.name)),
    isProven: isUntouched,
    isStale: stale,
    lastChange,
    undoable,
    can: {
      edit: canEdit(proposal.state),
      undo: canEdit(proposal.state) && undoable !== null,
      publish: canPublish(proposal.state, round.state),
    },
  };
};
