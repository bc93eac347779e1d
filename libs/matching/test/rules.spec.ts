import {
  certify,
  checkFeasibility,
  formGroups,
  placeLate,
  type FixedGroup,
  type GroupingProblem,
  type GroupProposal,
} from '../src/index.js';
import { fyse } from './fyse-roster.js';
import { small, twelve } from './small-problem.js';

const MOVES = 20_000;
const homeOf = ({ groups }: GroupProposal, id: string): string | undefined =>
  groups.find((g) => g.memberIds.includes(id))?.key;

const refusal = (problem: GroupingProblem): unknown => {
  try {
    formGroups(problem, { moves: MOVES });
  } catch (error) {
    return error;
  }
  return null;
};

describe('hard rules', () => {
  it('keeps together, apart and never-led-by', () => {
    const problem = small({
      together: [
        ['p00', 'p01'],
        ['p01', 'p05'],
      ],
      apart: [
        ['p02', 'p03'],
        ['p00', 'p04'],
      ],
      neverLedBy: ['p02', 'p06', 'p07'].map((personId) => ({ personId, leaderId: 'l1' })),
    });
    const proposal = formGroups(problem, { moves: MOVES });
    expect(certify(problem, proposal).breaches).toEqual([]);
    expect(homeOf(proposal, 'p00')).toBe(homeOf(proposal, 'p05'));
  });

  it('runs again around pins, kept leaders, kept hours and closed groups', () => {
    const first = formGroups(small(), { moves: MOVES });
    const [one, two] = first.groups;
    const fixedGroups: FixedGroup[] = [
      { ...one!, keepLeader: true, keepSlot: true, closed: true },
      { ...two!, keepSlot: true },
    ];
    const pins = [...one!.memberIds, two!.memberIds[0]!].map((personId, i) => ({
      personId,
      groupKey: i < one!.memberIds.length ? one!.key : two!.key,
    }));
    const problem = small({ fixedGroups, pins, criteria: [] });
    const again = formGroups(problem, { moves: MOVES, seed: 7 });
    expect(certify(problem, again).breaches).toEqual([]);
    expect(again.groups[0]).toEqual(one);
    expect(again.groups[1]!.slot).toBe(two!.slot);
    expect(again.groups[1]!.memberIds).toContain(two!.memberIds[0]);
  });

  it('says why somebody has no group', () => {
    const block = twelve()
      .slice(0, 6)
      .map((p) => p.id);
    const large = formGroups(small({ together: [block] }), { moves: MOVES });
    expect(large.unplaced.map((u) => u.personId)).toEqual(block);
    expect(large.unplaced[0]!.reasons).toEqual([
      { code: 'unplaced.block_too_large', numbers: { block: 6, max: 5 }, ids: block },
    ]);
    const few = formGroups(small({ groupCount: 2 }), { moves: MOVES });
    expect(few.unplaced).toHaveLength(2);
    expect(few.unplaced[0]!.reasons[0]).toMatchObject({
      code: 'unplaced.no_seat',
      numbers: { seats: 10, persons: 12 },
    });
  });

  it('never counts a blank as a kind', () => {
    const persons = twelve().map((p, i) => ({
      ...p,
      attributes: { kind: i === 0 ? 'a' : null, colour: 'red' },
    }));
    expect(formGroups(small({ persons }), { moves: MOVES }).value.onlyOnes).toBe(0);
  });
});

describe('causes before the search', () => {
  const codes = (problem: GroupingProblem): string[] =>
    checkFeasibility(problem).causes.map((c) => c.code);

  it.each<[string, Partial<GroupingProblem>]>([
    ['sizes.impossible', { size: { min: 7, target: 7, max: 7 } }],
    ['groups.count_outside_sizes', { groupCount: 5 }],
    ['leaders.too_few', { leaders: [] }],
    ['together.larger_than_group', { together: [twelve().map((p) => p.id)] }],
    ['together.cannot_agree', { sameWithin: ['kind'], together: [['p00', 'p01']] }],
    ['apart.clique_larger_than_groups', { apart: [['p00', 'p01'], ['p00', 'p02'], ['p00', 'p03'], ['p01', 'p02'], ['p01', 'p03'], ['p02', 'p03']] }], // prettier-ignore
    ['never_alone.unavoidable', { persons: twelve().map((p, i) => ({ ...p, attributes: { kind: i === 0 ? 'a' : 'b' } })) }], // prettier-ignore
  ])('names %s', (code, changes) => {
    expect(codes(small())).toEqual([]);
    expect(codes(small(changes))).toContain(code);
  });

  it('suggests sizes that do help', () => {
    const problem = small({ size: { min: 7, target: 7, max: 7 } });
    const { fixes } = checkFeasibility(problem).causes[0]!;
    const min = fixes.find((f) => f.code === 'fix.lower_min')!.numbers!['min']!;
    const max = fixes.find((f) => f.code === 'fix.raise_max')!.numbers!['max']!;
    expect(checkFeasibility(small({ size: { min, target: 7, max: 7 } })).feasible).toBe(true);
    expect(checkFeasibility(small({ size: { min: 7, target: 7, max } })).feasible).toBe(true);
  });
});

describe('bad input', () => {
  const [first] = twelve();
  it.each<[string, Partial<GroupingProblem>, Record<string, unknown>]>([
    ['duplicate_person', { persons: [...twelve(), first!] }, { ids: ['p00'] }],
    ['min_above_max', { size: { min: 5, target: 4, max: 3 } }, { min: 5, max: 3 }],
    ['weight_not_a_number', { criteria: [{ attribute: 'colour', kind: 'alike', weight: NaN }] }, { attribute: 'colour' }], // prettier-ignore
    [
      'weight_not_a_number',
      { neverAlone: [{ attribute: 'kind', weight: -1 }] },
      { attribute: 'kind' },
    ],
    ['duplicate_never_alone', { neverAlone: [{ attribute: 'kind' }, { attribute: 'kind', weight: 1 }] }, { attribute: 'kind' }], // prettier-ignore
    ['together_and_apart', { together: [['p00', 'p01'], ['p01', 'p02']], apart: [['p00', 'p02']] }, { ids: ['p00', 'p02'] }], // prettier-ignore
    ['unknown_person', { apart: [['p00', 'nobody']] }, { ids: ['nobody'] }],
    ['pin_to_unknown_group', { pins: [{ personId: 'p00', groupKey: 'x' }] }, { ids: ['p00', 'x'] }],
    ['pinned_twice', { fixedGroups: [{ key: 'x', leaderId: null, slot: null }], pins: [{ personId: 'p00', groupKey: 'x' }, { personId: 'p00', groupKey: 'x' }] }, { ids: ['p00'] }], // prettier-ignore
    ['max_groups_not_a_number', { leaders: [{ ...first!, maxGroups: -1 }] }, { ids: ['p00'] }],
    ['not_a_slot', { persons: [{ ...first!, slots: [999] }] }, { ids: ['p00'] }],
  ])('is refused: %s', (code, changes, details) => {
    expect(refusal(small(changes))).toMatchObject({
      code: `grouping.${code}`,
      status: 422,
      details,
    });
  });
});

describe('a run', () => {
  it('is the same to the last bit for the same seed, in whatever order the input comes', () => {
    const problem = fyse();
    const turned = {
      ...problem,
      persons: problem.persons.toReversed(),
      leaders: problem.leaders.toReversed(),
    };
    const one = formGroups(problem, { moves: 60_000, seed: 5 });
    expect(formGroups(turned, { moves: 60_000, seed: 5 })).toEqual(one);
    expect(formGroups(problem, { moves: 60_000, seed: 6 }).groups).not.toEqual(one.groups);
  });

  it('stops within 100 ms when cancelled, with the best so far', () => {
    const problem = fyse();
    // Processor time, since the machine may be busy with other things.
    const spent = (): number => process.cpuUsage().user / 1000;
    let asked = 0;
    let stopAt = 0;
    const signal = (): boolean => {
      if (++asked === 200) stopAt = spent();
      return asked >= 200;
    };
    const proposal = formGroups(problem, { signal });
    expect(spent() - stopAt).toBeLessThan(100);
    expect(proposal.cancelled).toBe(true);
    expect(certify(problem, proposal).breaches).toEqual([]);
  });

  it('reports progress that ends near its budget', () => {
    const done: number[] = [];
    const onProgress = (p: { movesDone: number }): number => done.push(p.movesDone);
    formGroups(small(), { moves: MOVES, onProgress });
    expect(done.length).toBeGreaterThan(10);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThan(MOVES * 0.9);
  });
});

describe('late arrivals', () => {
  it('get free seats, and nobody else moves', () => {
    const problem = small();
    const { groups } = formGroups(problem, { moves: MOVES });
    const late = ['p03', 'p07'];
    const before = groups.map((g) => ({
      ...g,
      memberIds: g.memberIds.filter((id) => !late.includes(id)),
    }));
    const after = placeLate(problem, before, late);
    expect(after.placed.map((p) => p.personId)).toEqual(late);
    expect(after.unplaced).toEqual([]);
    after.groups.forEach((group, i) => {
      expect(group.memberIds.filter((id) => !late.includes(id))).toEqual(before[i]!.memberIds);
      expect(group).toMatchObject({ leaderId: before[i]!.leaderId, slot: before[i]!.slot });
    });
  });

  it('stay unplaced with a reason where no seat is free', () => {
    const extra = { ...twelve()[0]!, id: 'p99' };
    const problem = small({
      persons: [...twelve(), extra],
      size: { min: 3, target: 4, max: 4 },
    });
    const groups = ['l1', 'l2', 'l3'].map((leaderId, i) => ({
      key: `k${i}`,
      leaderId,
      slot: 110,
      memberIds: twelve()
        .slice(i * 4, i * 4 + 4)
        .map((p) => p.id),
    }));
    expect(placeLate(problem, groups, ['p99']).unplaced).toMatchObject([
      { personId: 'p99', reasons: [{ code: 'unplaced.no_seat' }] },
    ]);
  });
});
