import { invalid } from '#kernel';
import {
  assign,
  certifyAssignment,
  whyNotPlaced,
  type AssignmentProblem,
  type AssignmentProposal,
  type NotPlaced,
} from '#matching';
import { PAIR_MODES, type PairMode } from './pair-modes.js';

/** One proposal of several, proven to be the best by its measure. */
export interface PairsFound {
  readonly mode: PairMode;
  readonly proposal: AssignmentProposal;
  /** Why, of those who are left out, the first ones. */
  readonly why: readonly NotPlaced[];
}

/** Of how many it is worked out why they are left out: where there are more, the cause is one. */
const MOST_EXPLAINED = 50;

interface Watched {
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
  readonly stopped: () => boolean;
}

/**
 * Assigns in each of the modes, and certifies each. Nothing where it was stopped.
 *
 * @throws DomainError `run.not_certified` for an answer that its own proof does not hold for
 */
export const assignInModes = (
  problem: AssignmentProblem,
  { onProgress, stopped }: Watched,
): PairsFound[] => {
  const found: PairsFound[] = [];
  for (const [i, mode] of PAIR_MODES.entries()) {
    const proposal = assign(problem, {
      mode,
      signal: stopped,
      onProgress: ({ done, of }) => onProgress((i + done / Math.max(1, of)) / PAIR_MODES.length),
    });
    if (proposal.cancelled || stopped()) return [];
    const { holds, optimal } = certifyAssignment(problem, proposal);
    if (!holds || !optimal) throw invalid('run.not_certified');
    const why = proposal.notPlaced
      .slice(0, MOST_EXPLAINED)
      .map((menteeId) => whyNotPlaced(problem, proposal, menteeId));
    found.push({ mode, proposal, why });
  }
  return found;
};
