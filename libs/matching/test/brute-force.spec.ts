import fc from 'fast-check';
import {
  certify,
  checkFeasibility,
  formGroups,
  type GroupDraft,
  type GroupingProblem,
  type GroupingValue,
} from '../src/index.js';

const compare = (a: GroupingValue, b: GroupingValue): number =>
  a.unplaced - b.unplaced ||
  a.outsideSize - b.outsideSize ||
  a.withoutLeader - b.withoutLeader ||
  a.onlyOnes - b.onlyOnes ||
  a.points - b.points;

/** All ways to give each of `length` places one of the options. */
const combinations = <T>(options: readonly T[], length: number): T[][] =>
  length === 0
    ? [[]]
    : combinations(options, length - 1).flatMap((head) => options.map((x) => [...head, x]));

/** Everything that certify calls a breach, but for the sizes, which are a level of the value. */
const isAllowed = (problem: GroupingProblem, groups: GroupDraft[], unplaced: string[]) => {
  const claim = {
    groups,
    unplaced: unplaced.map((personId) => ({ personId, reasons: [] })),
    value: { unplaced: 0, outsideSize: 0, withoutLeader: 0, onlyOnes: 0, points: 0, parts: [] },
  };
  const { breaches, value } = certify(problem, claim);
  const soft = ['breach.value', 'breach.too_small', 'breach.together'];
  const ok = breaches.every((b) => soft.includes(b.code));
  // Blocks that are left out as a whole are not split.
  const whole = (problem.together ?? []).every((block) => {
    const homes = block.map((id) => groups.find((g) => g.memberIds.includes(id))?.key);
    return new Set(homes).size === 1;
  });
  return { ok: ok && whole, value };
};

/** The best value of any grouping into these groups, by trying them all. */
const bestOf = (problem: GroupingProblem, keys: readonly string[]): GroupingValue => {
  const slots = problem.commonHour
    ? [...new Set([...problem.persons, ...problem.leaders].flatMap((p) => p.slots ?? []))]
    : [];
  const leads = combinations(
    [null, ...problem.leaders.map((l) => l.id)].flatMap((leaderId) =>
      (slots.length > 0 ? slots : [null]).map((slot) => ({ leaderId, slot })),
    ),
    keys.length,
  );
  let best: GroupingValue | null = null;
  for (const homes of combinations([-1, ...keys.keys()], problem.persons.length)) {
    const at = (g: number): string[] =>
      problem.persons.flatMap((p, i) => (homes[i] === g ? [p.id] : []));
    const members = keys.map((_, g) => at(g));
    for (const lead of leads) {
      const groups = keys.map((key, g) => ({ key, ...lead[g]!, memberIds: members[g]! }));
      const { ok, value } = isAllowed(problem, groups, at(-1));
      if (ok && (best === null || compare(value, best) < 0)) best = value;
    }
  }
  return best!;
};

const kind = fc.constantFrom('a', 'b', null);

const personsOf = (n: number, hours: fc.Arbitrary<number[] | null>) =>
  fc
    .array(fc.record({ kind, colour: fc.constantFrom('x', 'y', 'z'), slots: hours }), {
      minLength: n,
      maxLength: n,
    })
    .map((rows) =>
      rows.map(({ slots, ...attributes }, i) => ({
        id: `p${i}`,
        attributes: { ...attributes, campus: i < n / 2 ? 'G' : 'K' },
        slots,
      })),
    );

const noHours = fc.constant(null);

describe('against all groupings of small problems', () => {
  it('keeps the rules and is best on every level: rules, sizes, only-ones, points', () => {
    const problems = fc.record({
      persons: personsOf(6, noHours),
      size: fc.constantFrom({ min: 2, target: 3, max: 3 }, { min: 2, target: 2, max: 4 }),
      sameWithin: fc.constantFrom([], [], ['campus']),
      criteria: fc.constantFrom(
        [],
        [{ attribute: 'colour', kind: 'alike' as const, weight: 1 }],
        [{ attribute: 'colour', kind: 'balance' as const, weight: 2 }],
        [{ attribute: 'colour', kind: 'diverse' as const, weight: 1 }],
      ),
      neverAlone: fc.constantFrom([{ attribute: 'kind' }], [{ attribute: 'kind', weight: 1 }]),
      together: fc.constantFrom([], [['p0', 'p1']]),
      apart: fc.constantFrom<[string, string][][]>([], [['p2', 'p3']], [['p0', 'p4'], ['p1', 'p5']]), // prettier-ignore
    });
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 9 }), (random, seed) => {
        const problem: GroupingProblem = { ...random, leaders: [] };
        const proposal = formGroups(problem, { moves: 6_000, seed });
        fc.pre(proposal.groups.length <= 3);
        const best = bestOf(
          problem,
          proposal.groups.map((g) => g.key),
        );
        expect(compare(proposal.value, best)).toBe(0);
        expect(certify(problem, proposal).breaches.map((b) => b.code)).not.toContain(
          'breach.bound',
        );
        // Rounding: half a point in each group.
        for (const { attribute, bound } of proposal.balances) {
          const part = best.parts.find((p) => p.attribute === attribute)!;
          expect(part.points).toBeGreaterThanOrEqual(bound - proposal.groups.length / 2);
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('chooses leader, hour and members together, as well as can be', () => {
    const hours = fc.constantFrom<number[] | null>([101], [102], [101, 102], null);
    const problems = fc.record({
      persons: personsOf(4, hours),
      leaders: fc.array(fc.record({ colour: fc.constantFrom('x', 'y'), slots: hours, maxGroups: fc.integer({ min: 0, max: 2 }) }), { minLength: 1, maxLength: 2 }), // prettier-ignore
      neverLed: fc.boolean(),
    });
    fc.assert(
      fc.property(problems, ({ persons, leaders, neverLed }) => {
        const problem: GroupingProblem = {
          persons,
          leaders: leaders.map(({ colour, ...l }, i) => ({
            id: `l${i}`,
            attributes: { colour },
            ...l,
          })),
          size: { min: 2, target: 2, max: 2 },
          criteria: [{ attribute: 'colour', kind: 'alike', weight: 1 }],
          leaderFit: [{ attribute: 'colour', weight: 1 }],
          commonHour: { weight: 3 },
          neverLedBy: neverLed ? [{ personId: 'p0', leaderId: 'l0' }] : [],
        };
        const proposal = formGroups(problem, { moves: 6_000 });
        const best = bestOf(
          problem,
          proposal.groups.map((g) => g.key),
        );
        expect(compare(proposal.value, best)).toBe(0);
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  it('calls a problem feasible only where sizes and rules can be met', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), sizes, (n, [min, more]) => {
        const max = min + more;
        const persons = Array.from({ length: n }, (_, i) => ({
          id: `p${i}`,
          attributes: {},
          slots: null,
        }));
        const problem = { persons, leaders: [], size: { min, target: max, max } };
        const fits = Array.from({ length: n }, (_, k) => k + 1).some(
          (k) => k * min <= n && n <= k * max,
        );
        const { feasible } = checkFeasibility(problem);
        expect(feasible).toBe(fits);
        const { value, groups } = formGroups(problem, { moves: 2_000 });
        expect(value.unplaced).toBe(0);
        expect(value.outsideSize === 0).toBe(fits);
        expect(Math.max(...groups.map((g) => g.memberIds.length))).toBeLessThanOrEqual(max);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
