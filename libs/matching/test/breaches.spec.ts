import {
  certify,
  formGroups,
  type BreachCode,
  type GroupDraft,
  type GroupingLeader,
  type GroupingProblem,
  type GroupProposal,
  type Reason,
} from '../src/index.js';
import { small } from './small-problem.js';

const proposal = formGroups(small(), { moves: 20_000 });
const [one, two] = proposal.groups as [GroupDraft, GroupDraft];
const [first, second] = one.memberIds as [string, string];

const withGroup = (key: string, changes: Partial<GroupDraft>): Partial<GroupProposal> => ({
  groups: proposal.groups.map((g) => (g.key === key ? { ...g, ...changes } : g)),
});
const withLeader = (changes: Partial<GroupingLeader>): Partial<GroupingProblem> => ({
  leaders: small().leaders.map((l) => (l.id === one.leaderId ? { ...l, ...changes } : l)),
});
const inOneCampus = (campus: string): Partial<GroupingProblem> => ({
  sameWithin: ['campus'],
  persons: small().persons.map((p) => ({ ...p, attributes: { ...p.attributes, campus: 'north' } })),
  ...withLeader({ attributes: { campus } }),
});
const kept = { key: one.key, leaderId: one.leaderId, slot: one.slot };

type Tampering = readonly [
  breach: Reason<BreachCode>,
  changes: { readonly problem?: Partial<GroupingProblem>; readonly claim?: Partial<GroupProposal> },
];

/** What a proposal may claim that is not so, or what it was asked that it did not do. */
const TAMPERINGS: readonly Tampering[] = [
  [
    { code: 'breach.unknown_person', ids: ['nobody'] },
    { claim: withGroup(one.key, { memberIds: [...one.memberIds, 'nobody'] }) },
  ],
  [
    { code: 'breach.person_twice', ids: [first] },
    { claim: withGroup(two.key, { memberIds: [...two.memberIds, first] }) },
  ],
  [
    { code: 'breach.person_missing', ids: [first] },
    { claim: withGroup(one.key, { memberIds: one.memberIds.slice(1) }) },
  ],
  [
    { code: 'breach.unknown_leader', ids: ['nobody'] },
    { claim: withGroup(one.key, { leaderId: 'nobody' }) },
  ],
  [
    { code: 'breach.group_key_twice', ids: [two.key] },
    { claim: withGroup(one.key, { key: two.key }) },
  ],
  [
    { code: 'breach.same_within', attribute: 'id', ids: [one.key] },
    {
      problem: {
        sameWithin: ['id'],
        persons: small().persons.map((p) => ({ ...p, attributes: { ...p.attributes, id: p.id } })),
      },
    },
  ],
  [
    { code: 'breach.leader_same_within', attribute: 'campus', ids: [one.key] },
    { problem: inOneCampus('south') },
  ],
  [
    { code: 'breach.too_small', ids: [one.key], numbers: { size: 2, min: 3 } },
    { claim: withGroup(one.key, { memberIds: [first, second] }) },
  ],
  [
    { code: 'breach.too_large', ids: [one.key], numbers: { size: one.memberIds.length, max: 3 } },
    { problem: { size: { min: 3, target: 3, max: 3 } } },
  ],
  [{ code: 'breach.together', ids: [first, two.memberIds[0]!] }, { problem: { together: [[first, two.memberIds[0]!]] } }], // prettier-ignore
  [{ code: 'breach.apart', ids: [one.key, first, second] }, { problem: { apart: [[first, second]] } }], // prettier-ignore
  [
    { code: 'breach.never_led_by', ids: [one.key, first, one.leaderId!] },
    { problem: { neverLedBy: [{ personId: first, leaderId: one.leaderId! }] } },
  ],
  [
    { code: 'breach.pin', ids: [first, two.key] },
    {
      problem: {
        fixedGroups: [{ ...kept, key: two.key }],
        pins: [{ personId: first, groupKey: two.key }],
      },
    },
  ],
  [
    { code: 'breach.fixed_group', ids: [one.key] },
    { problem: { fixedGroups: [{ ...kept, leaderId: two.leaderId, keepLeader: true }] } },
  ],
  [
    { code: 'breach.closed_group', ids: [one.key, ...one.memberIds] },
    { problem: { fixedGroups: [{ ...kept, closed: true }] } },
  ],
  [
    { code: 'breach.leader_hour', ids: [one.leaderId!, one.key] },
    { problem: withLeader({ slots: [512] }) },
  ],
  [
    { code: 'breach.leader_double_booked', ids: [one.leaderId!, one.key, two.key] },
    { claim: withGroup(two.key, { leaderId: one.leaderId, slot: one.slot }) },
  ],
  [
    { code: 'breach.leader_too_many_groups', ids: [one.leaderId!], numbers: { groups: 2, max: 1 } },
    { claim: withGroup(two.key, { leaderId: one.leaderId }) },
  ],
  [
    { code: 'breach.value' },
    { claim: { value: { ...proposal.value, points: proposal.value.points - 1000 } } },
  ],
];

describe('a certificate', () => {
  it('is given to what the engine proposes', () => {
    expect(certify(small(), proposal)).toMatchObject({ holds: true, breaches: [] });
    expect(certify(small(inOneCampus('north')), proposal).breaches).toEqual([]);
  });

  it.each(TAMPERINGS.map(([breach, changes]) => [breach.code, breach, changes] as const))(
    'is refused for %s',
    (_, breach, { problem = {}, claim = {} }) => {
      const { holds, breaches } = certify(small(problem), { ...proposal, ...claim });
      expect(holds).toBe(false);
      expect(breaches).toContainEqual(breach);
    },
  );
});
