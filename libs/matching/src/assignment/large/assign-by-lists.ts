import { assignmentFingerprint } from '../fingerprint.js';
import { openMarket, stayBonus, type Market } from '../model.js';
import type { AssignmentProblem } from '../problem.js';
import type { AssignmentProposal } from '../proposal.js';
import { propose } from '../propose.js';
import { FORBIDDEN, ScoreRows } from '../score-rows.js';
import { FREE, OUT } from '../seats.js';
import { stagesOf } from '../stages.js';
import type { ModeByPoints } from '../validate.js';
import { WorthRows } from '../worth-rows.js';
import type { FillRow } from './candidates.js';
import { ListedTransport } from './listed-transport.js';

/** On each list at least and at most, and on all lists together as near to this as may be. */
const FEWEST = 8;
const MOST = 64;
const ALL = 16_000_000;

const worthRows = ({ problem, mentees, mentors }: Market): FillRow => {
  const rows = new WorthRows(problem, mentors, stayBonus(problem));
  return (row, worth) => rows.fill(mentees[row]!, worth);
};

/** Points of pairs, asked row by row: one row at a time is in memory. */
const pointsByRow = ({ problem, mentees, mentors }: Market) => {
  const scores = new ScoreRows(problem, mentors);
  const points = new Int32Array(mentors.length);
  let filled = -1;
  return (i: number, j: number): number | null => {
    if (filled !== i) scores.fill(mentees[i]!, points);
    filled = i;
    return points[j] === FORBIDDEN ? null : points[j]!;
  };
};

/** When a run is ended early, whoever has no place yet takes the best free one on the own list. */
const seatTheRest = ({ seats, lists, own, input }: ListedTransport): void => {
  for (const row of input.rows) {
    if (seats.columnOf[row] !== FREE) continue;
    const from = row * lists.size;
    let best = OUT;
    let least = Infinity;
    for (let at = from; at < from + lists.count[row]!; at++) {
      const j = lists.columns[at]!;
      if (seats.load[j]! >= input.hi[j]! || lists.costs[at]! >= least) continue;
      least = lists.costs[at]!;
      best = j;
      own[row] = least;
    }
    seats.put(row, best);
  }
};

/**
 * The optimum of a mode of one stage without a table of all pairs: the same prices prove it.
 *
 * @param step hears how much is done, and ends the work by answering false
 * @param most candidates on a list
 */
export const assignByLists = (
  problem: AssignmentProblem,
  mode: ModeByPoints,
  step: (done: number, of: number) => boolean = () => true,
  most = MOST,
): AssignmentProposal => {
  const inputHash = assignmentFingerprint(problem);
  const market = openMarket(problem);
  const { mentees, mentors, places, bound } = market;
  const { rows, lo, hi } = places;
  const columns = mentors.length;
  const [stage] = stagesOf(mode, columns, bound, [], 0);
  const { out: outCost, penalty } = stage!;
  const out = new Float64Array(mentees.length).fill(outCost);
  const size = Math.min(most, Math.max(FEWEST, Math.floor(ALL / mentees.length)));
  const all = rows.length + mentees.length;
  const transport = new ListedTransport(
    { columns, rows, lo, hi, out, penalty },
    worthRows(market),
    size,
  );
  const complete = transport.solve((done) => step(done, all));
  if (!complete) seatTheRest(transport);
  const { columnOf, price } = transport.seats;
  const stays = stayBonus(problem);
  const seatedPoints = (i: number): number => {
    const isStaying = stays.get(mentees[i]!.id)?.mentorId === mentors[columnOf[i]!]!.id;
    return -transport.own[i]! - (isStaying ? problem.current!.gainToMove! : 0);
  };
  const proof = complete ? { mentorIds: mentors.map((p) => p.id), stages: [[...price]] } : null;
  return propose({
    ...market,
    mode,
    placed: { columnOf, proof, complete },
    inputHash,
    points: pointsByRow(market),
    seatedPoints,
    goesOn: (counted) => step(rows.length + counted, all),
  });
};
