import { figuresOf } from './figures.js';
import type { Market } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentMode } from './problem.js';
import type { AssignmentProposal, OptimalityProof } from './proposal.js';

/** Grows when the same problem and mode give another proposal than before. */
export const ASSIGNMENT_VERSION = 'assignment-1';

/** Where everybody who is not pinned goes. */
export interface Placed {
  readonly columnOf: Int32Array;
  readonly proof: OptimalityProof | null;
  readonly complete: boolean;
}

interface Result extends Market {
  readonly mode: AssignmentMode;
  readonly placed: Placed;
  readonly inputHash: string;
  /** Points of a pair; null if it may not be. Always asked row by row. */
  readonly points: (row: number, column: number) => number | null;
  /** Points of the pair that somebody who is not pinned is in, where they are known already. */
  readonly seatedPoints?: (row: number) => number;
  /** Hears how many mentees are counted, and ends the run by answering false. */
  readonly goesOn?: (counted: number) => boolean;
}

export const propose = (result: Result): AssignmentProposal => {
  const { problem, mentees, mentors, places, mode, placed, inputHash, points, goesOn } = result;
  const { seatedPoints } = result;
  // Made when it is first needed: it takes a while where there are very many people.
  let single: PairScore | null = null;
  const singlePoints = (i: number, j: number): number => {
    single ??= new PairScore(problem);
    return single.points(mentees[i]!, mentors[j]!);
  };
  const columnOf = placed.columnOf.map((column, i) =>
    places.pinned[i]! >= 0 ? places.pinned[i]! : column,
  );
  const isPinned = (i: number): boolean => places.pinned[i]! >= 0;
  const countsBlocking = placed.complete;
  const found = figuresOf(
    { mentees, mentors, columnOf, isPinned, points, countsBlocking, ...(goesOn && { goesOn }) },
    (i, j) => (seatedPoints && !isPinned(i) ? seatedPoints(i) : singlePoints(i, j)),
  );
  const cancelled = found.figures.blockingPairs === null;
  return {
    mode,
    ...found,
    proof: cancelled ? null : placed.proof,
    engineVersion: ASSIGNMENT_VERSION,
    inputHash,
    cancelled,
  };
};
