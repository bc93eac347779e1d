import fc from 'fast-check';
import { assign, recount, type AssignmentProblem } from '../../src/index.js';
import { smallProblems } from './small-problems.js';
import { realistic } from './realistic.js';

describe('counting pairs anew', () => {
  it('comes to the engine’s own figures for its own pairs, in every mode', () => {
    const withoutPins = smallProblems.map((problem): AssignmentProblem => ({
      ...problem,
      pins: [],
    }));
    fc.assert(
      fc.property(
        withoutPins,
        fc.constantFrom('fewest_left_out', 'fair', 'first_choices', 'stable' as const),
        (problem, mode) => {
          const proposal = assign(problem, { mode: mode as 'fair' });
          const { pairs, figures } = recount(problem, proposal.pairs);
          expect(figures).toEqual(proposal.figures);
          expect(pairs).toEqual(proposal.pairs);
        },
      ),
    );
  });

  it('counts who would rather have each other once a pair is broken', () => {
    const problem = realistic(20, 8);
    const { pairs, figures } = assign(problem, { mode: 'stable' });
    expect(figures.blockingPairs).toBe(0);
    const broken = recount(problem, pairs.slice(1));
    expect(broken.figures.notPlaced).toBe(figures.notPlaced + 1);
    expect(broken.figures.blockingPairs).toBeGreaterThan(0);
  });

  it('refuses a pair of somebody who is not in it', () => {
    expect(() => recount(realistic(3, 2), [{ menteeId: 'x', mentorId: 'm0' }])).toThrow(
      'not_found',
    );
  });
});
