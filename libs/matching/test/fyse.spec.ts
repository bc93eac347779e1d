import { certify, formGroups, type GroupingProblem, type GroupProposal } from '../src/index.js';
import { coaches, fyse, students } from './fyse-roster.js';

const MOVES = 1_000_000;

/** What every grouping of the roster must show, whoever leads and whoever has answered. */
const expectSound = (problem: GroupingProblem, proposal: GroupProposal): void => {
  const certificate = certify(problem, proposal);
  expect(certificate.breaches).toEqual([]);
  expect(certificate.value).toMatchObject({ unplaced: 0, outsideSize: 0, withoutLeader: 0 });
  expect(certificate.value.onlyOnes).toBe(0);
  expect(proposal.shortfalls).toEqual([]);
  const sizes = proposal.groups.map((g) => g.memberIds.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(11);
};

const balanced = ['gender', 'born', 'county'].map((attribute) => ({
  attribute,
  kind: 'balance' as const,
  weight: 1,
}));

const programmeOf = ({ attributes }: ReturnType<typeof students>[number]): string =>
  String(attributes['programme']);

/** Members whose programme is the most common one of their group. */
const atHome = (problem: GroupingProblem, { groups }: GroupProposal): number => {
  const programme = new Map(problem.persons.map((p) => [p.id, p.attributes['programme']]));
  return groups.reduce((sum, { memberIds }) => {
    const kinds = Map.groupBy(memberIds, (id) => programme.get(id));
    return sum + Math.max(...[...kinds.values()].map((ids) => ids.length));
  }, 0);
};

describe('the FYSE roster', () => {
  it('gives all 640 a group on their campus, an hour they can, and nobody alone', () => {
    const problem = fyse();
    const proposal = formGroups(problem, { moves: MOVES });
    expectSound(problem, proposal);
    expect(proposal.groups).toHaveLength(64);
    expect(certify(problem, proposal).hour).toEqual({ can: 640, cannot: 0, unknown: 0 });
    expect(atHome(problem, proposal)).toBeGreaterThan(550);
  });

  it('does the same with 40 coaches of at most two groups each', () => {
    const leaders = coaches()
      .slice(0, 40)
      .map((coach) => ({ ...coach, maxGroups: 2 }));
    const problem = fyse({ leaders });
    const proposal = formGroups(problem, { moves: MOVES });
    expectSound(problem, proposal);
    expect(certify(problem, proposal).hour.cannot).toBeLessThanOrEqual(1);
    expect(atHome(problem, proposal)).toBeGreaterThan(550);
  });

  it('is balanced within 2 % of the best there can be, where that is what is asked for', () => {
    const problem = fyse({ criteria: balanced, leaderFit: [] });
    const proposal = formGroups(problem);
    expectSound(problem, proposal);
    const { bounds, hour } = certify(problem, proposal);
    expect(hour.cannot).toBe(0);
    expect(bounds.map((b) => b.attribute).sort()).toEqual(['born', 'county', 'gender']);
    for (const { attribute, points } of bounds) {
      const own = proposal.balances.find((b) => b.attribute === attribute)!;
      expect(own.points).toBeLessThanOrEqual(points * 1.02);
      expect(own.bound).toBeGreaterThan(points * 0.98);
    }
  });

  it('is so with campus and programme kept, and nobody the only one of their programme', () => {
    const neverAlone = [
      { attribute: 'gender', values: ['K', 'M'] },
      { attribute: 'programme', values: [...new Set(students().map(programmeOf))] },
    ];
    const problem = fyse({ criteria: balanced, leaderFit: [], neverAlone });
    const proposal = formGroups(problem);
    expectSound(problem, proposal);
    const { bounds, hour } = certify(problem, proposal);
    expect(hour).toEqual({ can: 640, cannot: 0, unknown: 0 });
    for (const { attribute, points } of bounds) {
      const own = proposal.balances.find((b) => b.attribute === attribute)!;
      expect(own.points).toBeLessThanOrEqual(points * 1.02);
    }
  });

  it('does the same with those who joined, a third of them with unknown hours', () => {
    const joined = students().filter((_, i) => i % 12 !== 0 || i >= 624);
    const persons = joined.map((p, i) => (i % 3 === 0 ? { ...p, slots: null } : p));
    expect(persons).toHaveLength(588);
    const problem = fyse({ persons });
    const proposal = formGroups(problem, { moves: MOVES });
    expectSound(problem, proposal);
    expect(certify(problem, proposal).hour).toEqual({ can: 392, cannot: 0, unknown: 196 });
  });

  it('names the campus that lacks coaches, and how many', () => {
    const leaders = coaches().filter((c) => c.attributes['campus'] === 'Kristiansand');
    const problem = fyse({ leaders });
    const proposal = formGroups(problem, { moves: 100_000 });
    expect(proposal.shortfalls).toEqual([
      {
        code: 'leaders.too_few',
        severity: 'shortfall',
        attribute: 'campus',
        value: 'Grimstad',
        numbers: { groups: 47, led: 0, missing: 47, leaders: 0, capacity: 0 },
        fixes: [{ code: 'fix.more_leader_places', numbers: { groups: 47 } }],
      },
    ]);
    expect(proposal.value.withoutLeader).toBe(47);
    expect(certify(problem, proposal).holds).toBe(true);
  });
});
