import { assign, certifyAssignment, PairScore, type AssignmentMode } from '../../src/index.js';
import { inAnotherOrder, realistic } from './realistic.js';

const MODES: AssignmentMode[] = ['total', 'fewest_left_out', 'fair', 'first_choices', 'stable'];

describe.each(MODES)('%s on a realistic problem', (mode) => {
  const problem = realistic(60, 20);
  const proposal = assign(problem, { mode });

  it('is certified, and every pair is worth what its parts say', () => {
    const certificate = certifyAssignment(problem, proposal);
    expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
    const score = new PairScore(problem);
    const mentee = new Map(problem.mentees.map((p) => [p.id, p]));
    const mentor = new Map(problem.mentors.map((p) => [p.id, p]));
    expect(proposal.pairs.length).toBeGreaterThan(40);
    for (const { menteeId, mentorId, points } of proposal.pairs) {
      const parts = score.parts(mentee.get(menteeId)!, mentor.get(mentorId)!);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
      expect(score.forbids(mentee.get(menteeId)!, mentor.get(mentorId)!)).toEqual([]);
    }
  });

  it('is the same to the letter when everything comes in another order', () => {
    expect(assign(inAnotherOrder(problem), { mode })).toEqual(proposal);
  });

  it('ends within 100 ms of being told to, with places that keep the rules', () => {
    const large = realistic(900, 150);
    let told = Infinity;
    let asked = 0;
    const stopped = assign(large, {
      mode,
      signal: () => {
        asked++;
        if (asked === 1500) told = performance.now();
        return asked >= 1500;
      },
    });
    expect(performance.now() - told).toBeLessThan(100);
    expect(stopped).toMatchObject({ cancelled: true, proof: null });
    expect(stopped.pairs.length).toBeGreaterThan(300);
    expect(certifyAssignment(large, stopped)).toMatchObject({ holds: true, optimal: false });
  });
});

it('has another fingerprint when a wish changes places, and none when its tier is reordered', () => {
  const problem = realistic(4, 3);
  const hash = (wishes: string[][]) =>
    assign({ ...problem, mentees: problem.mentees.map((p) => ({ ...p, wishes })) }).inputHash;
  expect(hash([['m0'], ['m1']])).not.toBe(hash([['m1'], ['m0']]));
  expect(hash([['m0', 'm1']])).toBe(hash([['m1', 'm0']]));
});
