import {
  assign,
  certifyAssignment,
  whyNotPlaced,
  type AssignmentProblem,
  type AssignmentProposal,
} from '../../src/index.js';

const person = (id: string) => ({ id, attributes: {}, slots: null });
const problem: AssignmentProblem = {
  mentees: ['s1', 's2', 's3'].map(person),
  mentors: ['m1', 'm2'].map((id) => ({ ...person(id), maxMentees: 2 })),
  points: [
    [9, 1],
    [1, 9],
    [5, null],
  ],
};
const proposal = assign(problem);
const placed = (menteeId: string, mentorId: string): AssignmentProposal['pairs'] =>
  proposal.pairs.map((pair) => (pair.menteeId === menteeId ? { ...pair, mentorId } : pair));

type Tampering = readonly [
  code: string,
  ids: readonly string[] | undefined,
  claim: Partial<AssignmentProposal>,
  asked?: Partial<AssignmentProblem>,
];

const TAMPERINGS: readonly Tampering[] = [
  ['unknown_id', ['nobody'], { notPlaced: ['nobody'] }],
  ['unknown_id', ['nobody'], { pairs: placed('s1', 'nobody') }],
  ['mentee_twice', ['s1'], { notPlaced: ['s1'] }],
  ['mentee_missing', ['s1'], { pairs: proposal.pairs.slice(1) }],
  ['not_allowed', ['s3', 'm2'], { pairs: placed('s3', 'm2') }],
  ['pin', ['s1'], {}, { pins: [{ menteeId: 's1', mentorId: 'm2' }] }],
  ['too_many', ['m1'], {}, { mentors: problem.mentors.map((m) => ({ ...m, maxMentees: 1 })) }],
  ['points', ['s1'], { pairs: proposal.pairs.map((p) => ({ ...p, points: p.points + 1 })) }],
  ['figures', undefined, { figures: { ...proposal.figures, points: 1_000 } }],
];

describe('a certificate of an assignment', () => {
  it('is given to what the engine proposes', () => {
    expect(proposal.pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([
      ['s1', 'm1'],
      ['s2', 'm2'],
      ['s3', 'm1'],
    ]);
    expect(certifyAssignment(problem, proposal)).toMatchObject({ holds: true, optimal: true });
  });

  it.each(TAMPERINGS.map((one) => [one[0], one] as const))('is refused for %s', (_, one) => {
    const [code, ids, claim, asked = {}] = one;
    const certificate = certifyAssignment({ ...problem, ...asked }, { ...proposal, ...claim });
    expect(certificate).toMatchObject({ holds: false, optimal: false });
    expect(certificate.breaches).toContainEqual({ code: `breach.${code}`, ...(ids && { ids }) });
  });

  it('is of the rules alone where something better exists', () => {
    const worse = { ...problem, points: [[1, 9], [9, 1], [5, null]] }; // prettier-ignore
    const { figures } = certifyAssignment(worse, proposal);
    const pairs = proposal.pairs.map((pair, i) => ({ ...pair, points: [1, 1, 5][i]! }));
    expect(certifyAssignment(worse, { ...proposal, pairs, figures })).toMatchObject({
      holds: true,
      optimal: false,
    });
  });
});

describe('a run that was ended before', () => {
  it('says of who has no place that none was found', () => {
    const ended = assign(problem, { signal: () => true });
    expect(ended.notPlaced).not.toEqual([]);
    for (const id of ended.notPlaced)
      expect(whyNotPlaced(problem, ended, id)).toMatchObject({
        reason: { code: 'not_placed.not_found' },
        fixes: [],
      });
  });
});
