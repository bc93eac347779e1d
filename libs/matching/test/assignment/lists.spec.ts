import fc from 'fast-check';
import { assign, certifyAssignment } from '../../src/index.js';
import { assignByLists } from '../../src/assignment/large/assign-by-lists.js';
import { compare, MEASURES } from './measures.js';
import { entangled, filled, inAnotherOrder, realistic } from './realistic.js';
import { allChoices, choiceOf, smallProblems } from './small-problems.js';

const MODES = ['total', 'fewest_left_out'] as const;
const goesOn = () => true;

describe.each(MODES)('%s by lists of candidates', (mode) => {
  it.each([1, 2, 3])('of %i is best among all assignments, and certified so', (candidates) => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const proposal = assignByLists(problem, mode, goesOn, candidates);
        const certificate = certifyAssignment(problem, proposal);
        expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
        const best = allChoices(problem)
          .map((choice) => MEASURES[mode](problem, choice))
          .reduce((a, b) => (compare(b, a) < 0 ? b : a));
        expect(MEASURES[mode](problem, choiceOf(problem, proposal))).toEqual(best);
      }),
      { numRuns: 2000, seed: 2030 + candidates },
    );
  });

  it.each([0, 1, 400, null])('keeps filled places where a move has to gain %p', (gain) => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const asked = filled(problem, gain);
        const certificate = certifyAssignment(asked, assignByLists(asked, mode, goesOn, 1));
        expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
      }),
      { numRuns: 500, seed: 2040 },
    );
  });

  it.each([3, 64])('of %i is as good as by a table of all pairs', (candidates) => {
    const problem = entangled(2000, 200, 9);
    const proposal = assignByLists(problem, mode, goesOn, candidates);
    const { figures } = assign(problem, { mode });
    const { points, notPlaced, belowMinimum } = figures;
    expect(proposal.figures).toMatchObject({ points, notPlaced, belowMinimum });
    const certificate = certifyAssignment(problem, proposal);
    expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
  });

  it('is the same to the letter when everything comes in another order', () => {
    const problem = realistic(300, 40);
    const proposal = assignByLists(problem, mode, goesOn, 4);
    expect(assignByLists(inAnotherOrder(problem), mode, goesOn, 4)).toEqual(proposal);
    expect(Object.keys(proposal)).toEqual(Object.keys(assign(problem, { mode })));
  });

  it.each([50, 1100, 1900])('ends within 100 ms of being told to, step %i', (after) => {
    const problem = realistic(1000, 150);
    let told = Infinity;
    let asked = 0;
    const stopped = assignByLists(problem, mode, () => {
      asked++;
      if (asked === after) told = performance.now();
      return asked < after;
    });
    expect(performance.now() - told).toBeLessThan(100);
    expect(stopped).toMatchObject({ cancelled: true, proof: null });
    expect(stopped.figures.blockingPairs).toBeNull();
    expect(certifyAssignment(problem, stopped)).toMatchObject({ holds: true, optimal: false });
  });

  it('tells how much is done, never less than before', () => {
    const told: number[] = [];
    const problem = realistic(400, 30);
    assignByLists(problem, mode, (done, of) => told.push(done / of) > 0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeGreaterThan(0.99);
  });
});
