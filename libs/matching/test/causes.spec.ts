import {
  certify,
  checkFeasibility,
  formGroups,
  type Cause,
  type CauseCode,
  type GroupingProblem,
  type Reason,
} from '../src/index.js';
import { small, twelve } from './small-problem.js';

/** What stands in the way, all that is said of it, and each suggested change made. */
interface Case {
  readonly problem: GroupingProblem;
  readonly says: Omit<Cause, 'fixes'>;
  /** By the code of the fix: the problem with it. */
  readonly fixed: Readonly<Record<string, (fix: Reason) => GroupingProblem>>;
}

const ids = twelve().map((p) => p.id);
const kept = { key: 'k', leaderId: 'l1', slot: null };
const pinned = (persons: readonly string[]) =>
  persons.map((personId) => ({ personId, groupKey: 'k' }));
const lone = twelve().map((p, i) => ({ ...p, attributes: { kind: i === 0 ? 'a' : 'b' } }));
const everyPair = (persons: readonly string[]) =>
  persons.flatMap((a, i) => persons.slice(i + 1).map((b) => [a, b] as const));
const inTwo = (north: number, south: number) =>
  twelve()
    .slice(0, north + south)
    .map((p, i) => ({ ...p, attributes: { campus: i < north ? 'n' : 's' } }));
/** As many as may be in one place and in another, in groups of four. */
const places = (changes: Partial<GroupingProblem> = {}) =>
  small({
    ...{ criteria: [], leaderFit: [], neverAlone: [], sameWithin: ['campus'] },
    ...{ persons: inTwo(7, 5), size: { min: 4, target: 4, max: 4 }, ...changes },
  });
const plain = { criteria: [], leaderFit: [] };

const CASES: Readonly<Record<Exclude<CauseCode, 'persons.none'>, Case>> = {
  'sizes.impossible': {
    problem: places({ persons: inTwo(7, 4) }),
    says: {
      code: 'sizes.impossible',
      severity: 'impossible',
      ...{ attribute: 'campus', value: 'n', numbers: { persons: 7, min: 4, max: 4 } },
    },
    fixed: {
      'fix.lower_min': ({ numbers }) =>
        places({ persons: inTwo(7, 4), size: { min: numbers!['min']!, target: 4, max: 4 } }),
      'fix.raise_max': ({ numbers }) =>
        places({ persons: inTwo(7, 4), size: { min: 4, target: 4, max: numbers!['max']! } }),
    },
  },
  'groups.count_outside_sizes': {
    problem: small({ groupCount: 5 }),
    says: {
      code: 'groups.count_outside_sizes',
      severity: 'impossible',
      numbers: { groups: 5, fewest: 3, most: 4, given: 5 },
    },
    fixed: {
      'fix.change_group_count': ({ numbers }) => small({ groupCount: numbers!['groups']! }),
    },
  },
  'leaders.too_few': {
    problem: small({ leaders: small().leaders.slice(0, 1) }),
    says: {
      code: 'leaders.too_few',
      severity: 'shortfall',
      numbers: { groups: 3, led: 1, missing: 2, leaders: 1, capacity: 1 },
    },
    fixed: {
      'fix.more_leader_places': ({ numbers }) =>
        small({
          leaders: small()
            .leaders.slice(0, 1)
            .map((l) => ({ ...l, maxGroups: l.maxGroups + numbers!['groups']! })),
        }),
    },
  },
  'leaders.no_hours': {
    problem: small({ leaders: [...small().leaders, { ...small().leaders[0]!, id: 'l4', slots: [] }] }), // prettier-ignore
    says: {
      code: 'leaders.no_hours',
      severity: 'shortfall',
      ids: ['l4'],
      numbers: { leaders: 1 },
    },
    fixed: {},
  },
  'together.larger_than_group': {
    problem: small({ together: [ids.slice(0, 6)] }),
    says: {
      code: 'together.larger_than_group',
      severity: 'impossible',
      numbers: { block: 6, max: 5 },
      ids: ids.slice(0, 6),
    },
    fixed: {
      'fix.split_block': () => small({ together: [ids.slice(0, 3), ids.slice(3, 6)] }),
      'fix.raise_max': ({ numbers }) =>
        small({ together: [ids.slice(0, 6)], size: { min: 3, target: 4, max: numbers!['max']! } }),
    },
  },
  'together.cannot_agree': {
    problem: small({ sameWithin: ['kind'], together: [['p00', 'p01']] }),
    says: {
      code: 'together.cannot_agree',
      severity: 'impossible',
      attribute: 'kind',
      ids: ['p00', 'p01'],
    },
    fixed: { 'fix.split_block': () => small({ sameWithin: ['kind'] }) },
  },
  'apart.clique_larger_than_groups': {
    problem: small({ apart: everyPair(ids.slice(0, 4)) }),
    says: {
      code: 'apart.clique_larger_than_groups',
      severity: 'impossible',
      numbers: { clique: 4, groups: 3 },
      ids: ids.slice(0, 4),
    },
    fixed: {
      'fix.split_block': () => small({ apart: everyPair(ids.slice(0, 4)).slice(1) }),
      'fix.change_group_count': ({ numbers }) =>
        small({ apart: everyPair(ids.slice(0, 4)), groupCount: numbers!['groups']! }),
    },
  },
  'never_alone.unavoidable': {
    problem: small({ ...plain, persons: lone, neverAlone: [{ attribute: 'kind' }] }),
    says: {
      code: 'never_alone.unavoidable',
      severity: 'shortfall',
      ...{ attribute: 'kind', value: 'a', numbers: { persons: 1 }, ids: ['p00'] },
    },
    fixed: {
      'fix.relax_never_alone': ({ attribute }) =>
        small({ ...plain, persons: lone, neverAlone: [{ attribute: attribute!, values: ['b'] }] }),
    },
  },
  'pins.overfill': {
    problem: small({ fixedGroups: [kept], pins: pinned(ids.slice(0, 6)) }),
    says: {
      code: 'pins.overfill',
      severity: 'impossible',
      numbers: { pinned: 6, max: 5 },
      ids: ['k'],
    },
    fixed: {
      'fix.unpin': ({ numbers }) =>
        small({ fixedGroups: [kept], pins: pinned(ids.slice(numbers!['persons'], 6)) }),
      'fix.raise_max': ({ numbers }) =>
        small({
          fixedGroups: [kept],
          pins: pinned(ids.slice(0, 6)),
          size: { min: 3, target: 4, max: numbers!['max']! },
        }),
    },
  },
  'pins.break_rule': {
    problem: small({
      fixedGroups: [{ ...kept, keepLeader: true }],
      pins: pinned(['p00']),
      neverLedBy: [{ personId: 'p00', leaderId: 'l1' }],
    }),
    says: { code: 'pins.break_rule', severity: 'impossible', ids: ['p00', 'k'] },
    fixed: {
      'fix.unpin': () =>
        small({
          fixedGroups: [{ ...kept, keepLeader: true }],
          neverLedBy: [{ personId: 'p00', leaderId: 'l1' }],
        }),
    },
  },
};

const causesOf = (problem: GroupingProblem): readonly Cause[] => checkFeasibility(problem).causes;

describe.each(Object.entries(CASES))('%s', (code, { problem, says, fixed }) => {
  const cause = causesOf(problem).find((one) => one.code === code)!;

  it('says what there is too much or too little of, and of whom', () => {
    const { fixes: _, ...said } = cause;
    expect(said).toEqual(says);
    expect(checkFeasibility(problem).feasible).toBe(says.severity !== 'impossible');
  });

  it('is gone with any one of the changes that it suggests', () => {
    expect(cause.fixes.map((fix) => fix.code).toSorted()).toEqual(Object.keys(fixed).toSorted());
    for (const fix of cause.fixes) {
      const changed = fixed[fix.code]!(fix);
      expect([fix.code, causesOf(changed).map((one) => one.code)]).toEqual([
        fix.code,
        expect.not.arrayContaining([code]),
      ]);
      const proposal = formGroups(changed, { moves: 20_000 });
      expect(certify(changed, proposal).breaches).toEqual([]);
      expect(proposal.unplaced).toEqual([]);
    }
  });
});

it('suggests to let a rule go only where that is enough', () => {
  const fixesOf = (problem: GroupingProblem) =>
    causesOf(problem)[0]!.fixes.filter(({ code }) => code === 'fix.relax_same_within');
  expect(fixesOf(places())).toEqual([{ code: 'fix.relax_same_within', attribute: 'campus' }]);
  expect(checkFeasibility(places({ sameWithin: [] })).feasible).toBe(true);
  expect(fixesOf(places({ persons: inTwo(7, 4) }))).toEqual([]);
});

it('says that there is nobody', () => {
  expect(causesOf(small({ persons: [] }))).toEqual([
    { code: 'persons.none', severity: 'shortfall', fixes: [] },
  ]);
});
