import type { AssignmentMode, AssignmentProblem } from '../../src/index.js';
import { outOf, shortOf, sumOf, type Choice } from './small-problems.js';

/** Smaller is better; compared number by number. */
export type Measure = (problem: AssignmentProblem, choice: Choice) => number[];

export const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - b[at]!;
  return 0;
};

const byPoints = (problem: AssignmentProblem, choice: Choice): number[] =>
  choice.flatMap((j, i) => {
    const pinned = problem.pins?.some((p) => p.menteeId === problem.mentees[i]!.id);
    return j < 0 || pinned ? [] : [problem.points![i]![j]!];
  });

const wishesAt = (problem: AssignmentProblem, choice: Choice): number[] => {
  const tiers = [0, 1, 2, 3];
  return tiers.map(
    (tier) =>
      choice.filter((j, i) => {
        const wished = problem.mentees[i]!.wishes?.[tier] ?? [];
        return j >= 0 && wished.includes(problem.mentors[j]!.id);
      }).length,
  );
};

export const MEASURES: Record<Exclude<AssignmentMode, 'stable'>, Measure> = {
  total: (problem, choice) => [shortOf(problem, choice), -sumOf(problem, choice), outOf(choice)],
  fewest_left_out: (problem, choice) => [
    shortOf(problem, choice),
    outOf(choice),
    -sumOf(problem, choice),
  ],
  fair: (problem, choice) => [
    shortOf(problem, choice),
    outOf(choice),
    ...byPoints(problem, choice)
      .sort((a, b) => a - b)
      .map((points) => -points),
  ],
  first_choices: (problem, choice) => [
    shortOf(problem, choice),
    ...wishesAt(problem, choice).map((n) => -n),
    outOf(choice),
    -sumOf(problem, choice),
  ],
};
