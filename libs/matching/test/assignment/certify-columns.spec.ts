import fc from 'fast-check';
import { assign, type AssignmentProblem, type AssignmentProposal } from '../../src/index.js';
import { certifyByPairs } from '../../src/assignment/certify.js';
import { certifyByColumns } from '../../src/assignment/large/certify-by-columns.js';
import { Random } from '../../src/grouping/random.js';
import { entangled, filled, inAnotherOrder, realistic } from './realistic.js';
import { smallProblems } from './small-problems.js';

const MODES = ['total', 'fewest_left_out'] as const;
type Mode = (typeof MODES)[number];

/** The certificate by columns, which has to be the one by pairs. */
const certificate = (problem: AssignmentProblem, proposal: AssignmentProposal, mode: Mode) => {
  const found = certifyByColumns(problem, { ...proposal, mode });
  expect(found).toEqual(certifyByPairs(problem, { ...proposal, mode }));
  return found;
};

/** A number here and there changed: prices, who is with whom, what is claimed of them. */
const tampered = (proposal: AssignmentProposal, random: Random): AssignmentProposal => {
  const { pairs, proof, figures } = proposal;
  const price = [...proof!.stages[0]!];
  price[random.below(price.length)]! += [-1000, -1, -0.5, 0.5, 1, 1000][random.below(6)]!;
  const one = random.below(pairs.length);
  const other = random.below(pairs.length);
  const swapped = pairs.map((pair, at) =>
    at === one || at === other
      ? { ...pair, mentorId: pairs[at === one ? other : one]!.mentorId }
      : pair,
  );
  const out = pairs.filter((_, at) => at !== one);
  return [
    { ...proposal, proof: { ...proof!, stages: [price] } },
    { ...proposal, proof: { ...proof!, stages: [price.slice(1)] } },
    { ...proposal, proof: { ...proof!, stages: [] } },
    { ...proposal, proof: { ...proof!, mentorIds: proof!.mentorIds.toReversed() } },
    { ...proposal, proof: null },
    { ...proposal, pairs: swapped },
    { ...proposal, pairs: out, notPlaced: [...proposal.notPlaced, pairs[one]!.menteeId].sort() },
    { ...proposal, figures: { ...figures, blockingPairs: figures.blockingPairs! + 1 } },
    { ...proposal, figures: { ...figures, blockingPairs: null } },
  ][random.below(9)]!;
};

/** Worse, and said to be as it is: so that only the prices can tell. */
const toldTruly = (problem: AssignmentProblem, proposal: AssignmentProposal, mode: Mode) => {
  const { figures } = certifyByPairs(problem, { ...proposal, mode });
  return certificate(problem, { ...proposal, figures }, mode);
};

const expectAgreement = (problem: AssignmentProblem, mode: Mode, times: number): number => {
  const proposal = assign(problem, { mode });
  expect(certificate(problem, proposal, mode)).toMatchObject({ holds: true, optimal: true });
  const random = new Random(times);
  let refused = 0;
  for (let time = 0; time < times && proposal.pairs.length > 0; time++) {
    const claim = tampered(proposal, random);
    certificate(problem, claim, mode);
    if (!toldTruly(problem, claim, mode).optimal) refused++;
  }
  return refused;
};

describe.each(MODES)('the certificate by columns is that by pairs, %s', (mode) => {
  it.each([null, 0, 300])('of small problems, where a move has to gain %p', (gain) => {
    let refused = 0;
    fc.assert(
      fc.property(smallProblems, (problem) => {
        refused += expectAgreement(problem, mode, 3);
        refused += expectAgreement(filled(problem, gain), mode, 3);
      }),
      { numRuns: 150, seed: 2050 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it.each([1, 2, 3, 4, 5, 6])('of all kinds of rules and criteria, %i', (seed) => {
    const problem = entangled(60, 12, seed);
    const rules = [...problem.rules!, { kind: 'shared_hour' as const }];
    const criteria = [
      ...problem.criteria!,
      { kind: 'mentor_wish' as const, weight: 2 },
      { kind: 'different' as const, attribute: 'topics', weight: 1.5 },
      { kind: 'same' as const, attribute: 'faculty', mentorAttribute: 'topics', weight: 1 },
    ];
    const mentors = problem.mentors.map((mentor, j) => ({
      ...mentor,
      wishes: [[`s${j}`, `s${j + 9}`], [`s${2 * j + 20}`]],
    }));
    const asked = { ...problem, criteria, mentors };
    expect(expectAgreement(asked, mode, 30)).toBeGreaterThan(10);
    expectAgreement(inAnotherOrder({ ...asked, rules }), mode, 30);
    expectAgreement(filled({ ...asked, rules: [{ kind: 'same', attribute: 'faculty' }] }, 500), mode, 30); // prettier-ignore
    expectAgreement(realistic(50, 9, seed), mode, 30);
  });
});
