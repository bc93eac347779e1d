import fc from 'fast-check';
import {
  assign,
  certifyAssignment,
  type AssignmentMode,
  type AssignmentProblem,
} from '../../src/index.js';
import { compare, MEASURES } from './measures.js';
import { allChoices, choiceOf, smallProblems, type Choice } from './small-problems.js';

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
