import fc from 'fast-check';
import { assign, certifyAssignment, type AssignmentProblem } from '../../src/index.js';
import { allChoices, choiceOf, smallProblems, type Choice } from './small-problems.js';

const rank = (wishes: readonly (readonly string[])[] | undefined, id: string): number => {
  const tier = wishes?.findIndex((ids) => ids.includes(id)) ?? -1;
  return tier < 0 ? 99 : tier;
};

/** Liked more is greater: by wish, then by points; equals told apart by place if `strict`. */
const likings = (problem: AssignmentProblem, strict: boolean) => {
  const { mentees, mentors, points } = problem;
  const value = (i: number, j: number, wish: number, place: number): number =>
    -wish * 1e9 + points![i]![j]! * 1e3 - (strict ? place : 0);
  return {
    ofMentee: (i: number, j: number): number =>
      j < 0 ? -Infinity : value(i, j, rank(mentees[i]!.wishes, mentors[j]!.id), j),
    ofMentor: (j: number, i: number): number =>
      value(i, j, rank(mentors[j]!.wishes, mentees[i]!.id), i),
  };
};

const blockingPairs = (problem: AssignmentProblem, choice: Choice, strict: boolean): number => {
  const { mentees, mentors, points, pins = [] } = problem;
  const { ofMentee, ofMentor } = likings(problem, strict);
  const isPinned = (i: number): boolean => pins.some((p) => p.menteeId === mentees[i]!.id);
  let count = 0;
  for (const i of mentees.keys())
    for (const [j, { maxMentees }] of mentors.entries()) {
      if (isPinned(i) || points![i]![j] === null || ofMentee(i, j) <= ofMentee(i, choice[i]!))
        continue;
      const here = [...mentees.keys()].filter((k) => choice[k] === j);
      const movable = here.filter((k) => !isPinned(k));
      const wants = movable.some((k) => ofMentor(j, i) > ofMentor(j, k));
      if (here.length < maxMentees || wants) count++;
    }
  return count;
};

describe('stable', () => {
  it('has no blocking pair, and is best for each mentee among all that have none', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const proposal = assign(problem, { mode: 'stable' });
        expect(certifyAssignment(problem, proposal)).toMatchObject({ holds: true, optimal: true });
        expect(proposal.figures.blockingPairs).toBe(0);
        const found = choiceOf(problem, proposal);
        expect(blockingPairs(problem, found, true)).toBe(0);
        const { ofMentee } = likings(problem, true);
        const stable = allChoices(problem).filter((c) => blockingPairs(problem, c, true) === 0);
        for (const choice of stable)
          for (const i of found.keys())
            expect(ofMentee(i, found[i]!)).toBeGreaterThanOrEqual(ofMentee(i, choice[i]!));
      }),
      { numRuns: 2000, seed: 2026 },
    );
  });

  it('counts the blocking pairs of other modes as they are', () => {
    fc.assert(
      fc.property(smallProblems, fc.constantFrom('total', 'fair'), (problem, mode) => {
        const proposal = assign(problem, { mode });
        const choice = choiceOf(problem, proposal);
        expect(proposal.figures.blockingPairs).toBe(blockingPairs(problem, choice, false));
      }),
      { numRuns: 500, seed: 2026 },
    );
  });
});
