import type { GroupDraft, Reason } from '../../src/index.js';
import { count, tenths, type Recount } from './recount.js';

/** All that a scorecard has to say of a group. */
export const groupReasons = (of: Recount, draft: GroupDraft): Reason[] => [
  ...brokenRules(of, draft),
  ...of.onlyOnes(draft),
  ...hours(of, draft),
  ...leaderFit(of, draft),
  ...alike(of, draft),
  ...mixed(of, draft),
  ...balance(of, draft),
];

const brokenRules = (of: Recount, draft: GroupDraft): Reason[] => {
  const { min, max } = of.problem.size;
  const members = of.members(draft);
  const size = members.length;
  if (size === 0) return [{ code: 'group.empty' }];
  const inside = (id: string): boolean => draft.memberIds.includes(id);
  const campus = of.campusOf(draft);
  const strangers = members.filter((m) => m.attributes['campus'] !== campus).map((m) => m.id);
  const split = members.filter((m) => !of.mates(m.id).every(inside)).map((m) => m.id);
  const together = (of.problem.apart ?? []).filter((pair) => pair.every(inside));
  const numbers = { size, min, max };
  return [
    ...(size < min ? [{ code: 'group.too_small', numbers }] : []),
    ...(size > max ? [{ code: 'group.too_large', numbers }] : []),
    ...(strangers.length > 0
      ? [{ code: 'group.not_same', attribute: 'campus', ids: strangers }]
      : []),
    ...together.map((pair) => ({ code: 'group.apart_together', ids: [...pair].sort() })),
    ...(split.length > 0 ? [{ code: 'group.together_split', ids: split }] : []),
    ...leading(of, draft),
  ];
};

const leading = (of: Recount, draft: GroupDraft): Reason[] => {
  const leader = of.leader(draft);
  if (!leader) return [{ code: 'group.no_leader' }];
  const { id, maxGroups, slots, attributes } = leader;
  const banned = of.members(draft).filter((m) => of.isBanned(m.id, id));
  const groups = count(of.drafts, (d) => d.leaderId === id);
  const { slot } = draft;
  const clashes = of.drafts.filter((d) => d !== draft && d.leaderId === id && d.slot === slot);
  return [
    ...(attributes['campus'] === of.campusOf(draft)
      ? []
      : [{ code: 'group.leader_not_same', attribute: 'campus', ids: [id] }]),
    ...(banned.length > 0
      ? [{ code: 'group.never_led_by', ids: [...banned.map((m) => m.id), id] }]
      : []),
    ...(groups > maxGroups
      ? [{ code: 'group.leader_too_many_groups', numbers: { groups, max: maxGroups }, ids: [id] }]
      : []),
    ...(slot !== null && slots && !slots.includes(slot)
      ? [{ code: 'group.leader_cannot', ids: [id] }]
      : []),
    ...(slot !== null && clashes.length > 0
      ? [{ code: 'group.leader_double_booked', ids: clashes.map((d) => d.key) }]
      : []),
  ];
};

const hours = (of: Recount, draft: GroupDraft): Reason[] => {
  const { slot } = draft;
  if (slot === null) return [{ code: 'group.no_hour' }];
  const members = of.members(draft);
  const known = count(members, (m) => m.slots !== null);
  const unknown = members.length - known;
  const cannot = members.filter((m) => m.slots && !m.slots.includes(slot));
  if (cannot.length === 0) return [{ code: 'group.hour_all', numbers: { known, unknown } }];
  return [
    {
      code: 'group.hour_missed',
      numbers: { cannot: cannot.length, known, unknown },
      ids: cannot.map((m) => m.id),
    },
  ];
};

const leaderFit = (of: Recount, draft: GroupDraft): Reason[] => {
  const attribute = 'programme';
  const known = of.knowing(of.members(draft), attribute);
  const theirs = of.leader(draft)?.attributes[attribute];
  if (typeof theirs !== 'string' || known.length === 0) return [];
  const same = of.withWord(known, attribute, theirs).length;
  const code = same >= known.length / 2 ? 'group.leader_fits' : 'group.leader_differs';
  return [{ code, attribute, numbers: { same, known: known.length } }];
};

/** How many kinds there are, and how many are of the largest. */
const kinds = (of: Recount, draft: GroupDraft, code: string, attribute: string): Reason[] => {
  const known = of.knowing(of.members(draft), attribute);
  if (known.length < 2) return [];
  const words = of.words(known, attribute);
  const same = Math.max(...words.map((word) => of.withWord(known, attribute, word).length));
  return [{ code, attribute, numbers: { kinds: words.length, same, known: known.length } }];
};

const alike = (of: Recount, draft: GroupDraft): Reason[] =>
  kinds(of, draft, 'group.alike', 'programme');

const mixed = (of: Recount, draft: GroupDraft): Reason[] =>
  kinds(of, draft, 'group.mixed', 'interests');

const balance = (of: Recount, draft: GroupDraft): Reason[] => {
  const attribute = 'gender';
  const members = of.members(draft);
  const known = of.knowing(members, attribute).length;
  if (known < 2) return [];
  const all = of.words(of.problem.persons, attribute).map((value) => {
    const expected = of.expected(draft, attribute, value);
    return { value, count: of.withWord(members, attribute, value).length, expected };
  });
  const told = all.map((one) => ({ ...one, expected: tenths(one.expected) }));
  const gap = (one: { count: number; expected: number }): number =>
    Math.abs(one.count - one.expected);
  const worst = told.reduce((a, b) => (gap(b) > gap(a) ? b : a));
  if (gap(worst) < Math.max(2, known / 5)) {
    const squares = all.reduce((sum, one) => sum + gap(one) ** 2, 0);
    const points = Math.round((1000 * squares) / (2 * known));
    return [{ code: 'group.balanced', attribute, numbers: { points } }];
  }
  const { value, ...numbers } = worst;
  return [{ code: 'group.unbalanced', attribute, value, numbers: { ...numbers, known } }];
};
