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
  /** Hears how many mentees are counted, and ends the run by answering false. */
  readonly goesOn?: (counted: number) => boolean;
}

export const propose = (result: Result): AssignmentProposal => {
  const { problem, mentees, mentors, places, mode, placed, inputHash, points, goesOn } = result;
  const single = new PairScore(problem);
  const columnOf = placed.columnOf.map((column, i) =>
    places.pinned[i]! >= 0 ? places.pinned[i]! : column,
  );
  const isPinned = (i: number): boolean => places.pinned[i]! >= 0;
  const countsBlocking = placed.complete;
  const found = figuresOf(
    { mentees, mentors, columnOf, isPinned, points, countsBlocking, ...(goesOn && { goesOn }) },
    (i, j) => single.points(mentees[i]!, mentors[j]!),
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
