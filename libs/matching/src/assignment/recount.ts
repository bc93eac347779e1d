import { notFound } from '#kernel';
import { figuresOf } from './figures.js';
import { byId } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentProblem, Pair } from './problem.js';
import type { AssignedPair, AssignmentFigures } from './proposal.js';

/**
 * The figures of pairs as they stand, however they came about: changed by hand, or made before
 * somebody's wishes changed. Whoever is in no pair counts as not placed.
 *
 * @throws DomainError 404 for a pair of somebody who is not in the problem
 */
export const recount = (
  problem: AssignmentProblem,
  pairs: readonly Pair[],
): { readonly pairs: readonly AssignedPair[]; readonly figures: AssignmentFigures } => {
  const mentees = byId(problem.mentees);
  const mentors = byId(problem.mentors);
  const score = new PairScore(problem);
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const ids = new Set(mentees.map((p) => p.id));
  const mentorOf = new Map(
    pairs.map(({ menteeId, mentorId }) => {
      const j = column.get(mentorId);
      if (j === undefined || !ids.has(menteeId)) throw notFound();
      return [menteeId, j] as const;
    }),
  );
  const points = (i: number, j: number): number => score.points(mentees[i]!, mentors[j]!);
  const { pairs: counted, figures } = figuresOf(
    {
      mentees,
      mentors,
      columnOf: mentees.map((p) => mentorOf.get(p.id) ?? -1),
      isPinned: () => false,
      points: (i, j) => (score.forbids(mentees[i]!, mentors[j]!).length > 0 ? null : points(i, j)),
      countsBlocking: true,
    },
    points,
  );
  return { pairs: counted, figures };
};
