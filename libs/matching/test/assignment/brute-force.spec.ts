import fc from 'fast-check';
import {
  assign,
  certifyAssignment,
  type AssignmentMode,
  type AssignmentProblem,
} from '../../src/index.js';
import {
  allChoices,
  choiceOf,
  outOf,
  shortOf,
  smallProblems,
  sumOf,
  type Choice,
} from './small-problems.js';

/** Smaller is better; compared number by number. */
type Measure = (problem: AssignmentProblem, choice: Choice) => number[];

const compare = (a: readonly number[], b: readonly number[]): number => {
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

const MEASURES: Record<Exclude<AssignmentMode, 'stable'>, Measure> = {
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

describe.each(Object.entries(MEASURES))('%s, against all assignments', (name, measure) => {
  const mode = name as AssignmentMode;

  it('is best by its measure, and certified so', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const proposal = assign(problem, { mode });
        const certificate = certifyAssignment(problem, proposal);
        expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
        const found = measure(problem, choiceOf(problem, proposal));
        const best = allChoices(problem)
          .map((choice) => measure(problem, choice))
          .reduce((a, b) => (compare(b, a) < 0 ? b : a));
        expect(found).toEqual(best);
      }),
      { numRuns: 2000, seed: 2026 },
    );
  });

  it('does not certify a worse assignment by the same proof', () => {
    let worse = 0;
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const proposal = assign(problem, { mode });
        const best = measure(problem, choiceOf(problem, proposal));
        const others = allChoices(problem).filter((c) => compare(measure(problem, c), best) > 0);
        const other = others[Math.floor(others.length / 2)];
        if (!other) return;
        const stays = { ...problem, pins: pinsFor(problem, other) };
        const claim = assign(withoutMinimums(stays), { mode: 'total' });
        if (compare(measure(problem, choiceOf(problem, claim)), best) <= 0) return;
        worse++;
        const untrue = { ...claim, mode, proof: proposal.proof };
        const { figures } = certifyAssignment(problem, untrue);
        const certificate = certifyAssignment(problem, { ...untrue, figures });
        expect(certificate).toMatchObject({ holds: true, optimal: false });
      }),
      { numRuns: 300, seed: 2027 },
    );
    expect(worse).toBeGreaterThan(50);
  });
});

/** Pins that force this assignment; who is out may still come in. */
const pinsFor = ({ mentees, mentors }: AssignmentProblem, choice: Choice) =>
  choice.flatMap((j, i) => (j < 0 ? [] : [{ menteeId: mentees[i]!.id, mentorId: mentors[j]!.id }]));

const withoutMinimums = (problem: AssignmentProblem): AssignmentProblem => ({
  ...problem,
  mentors: problem.mentors.map((mentor) => ({ ...mentor, minMentees: 0 })),
});
