import { compileFeatures, valuesOf } from './features.js';
import type { Attributes, GroupingLeader, GroupingPerson, GroupingProblem } from './problem.js';
import type { GroupDraft, GroupProposal, Part, Reason } from './proposal.js';
import type { BreachCode, GroupingCertificate } from './report.js';

// This file recomputes everything from the input, member by member and pair by pair, and shares
// with the engine only the meaning of a value (bands of numbers). Slow and plain on purpose.

type Breach = Reason<BreachCode>;

interface Seated {
  readonly draft: GroupDraft;
  readonly members: readonly GroupingPerson[];
  readonly leader: GroupingLeader | null;
}

const SIZE_POINTS = 250;

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** Every pair of different items. */
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

const agree = (all: readonly Attributes[], attribute: string): boolean => {
  const known = all.map((a) => valuesOf(a[attribute]).map(String)).filter((v) => v.length > 0);
  const [head = [], ...rest] = known;
  return known.length === 0 || head.some((v) => rest.every((other) => other.includes(v)));
};

const membershipBreaches = (problem: GroupingProblem, proposal: Certifiable): Breach[] => {
  const known = new Set(problem.persons.map((p) => p.id));
  const leaders = new Set(problem.leaders.map((l) => l.id));
  const named = [
    ...proposal.groups.flatMap((g) => g.memberIds),
    ...proposal.unplaced.map((u) => u.personId),
  ];
  const times = new Map<string, number>();
  for (const id of named) times.set(id, (times.get(id) ?? 0) + 1);
  const keys = proposal.groups.map((g) => g.key);
  const about = (code: BreachCode, ids: readonly string[]): Breach[] =>
    ids.length > 0 ? [{ code, ids: [...new Set(ids)] }] : [];
  return [
    ...about(
      'breach.unknown_person',
      named.filter((id) => !known.has(id)),
    ),
    ...about(
      'breach.person_twice',
      named.filter((id) => times.get(id)! > 1),
    ),
    ...about(
      'breach.person_missing',
      [...known].filter((id) => !times.has(id)),
    ),
    ...about(
      'breach.unknown_leader',
      proposal.groups.flatMap((g) => (g.leaderId && !leaders.has(g.leaderId) ? [g.leaderId] : [])),
    ),
    ...about(
      'breach.group_key_twice',
      keys.filter((key, i) => keys.indexOf(key) !== i),
    ),
  ];
};

const groupBreaches = (problem: GroupingProblem, { draft, members, leader }: Seated): Breach[] => {
  const { size, sameWithin = [], apart = [], neverLedBy = [] } = problem;
  const inside = new Set(draft.memberIds);
  const ids = [draft.key];
  const n = members.length;
  const breaches: Breach[] = sameWithin.flatMap((attribute): Breach[] => {
    const all = members.map((m) => m.attributes);
    if (!agree(all, attribute)) return [{ code: 'breach.same_within', attribute, ids }];
    const led = leader ? [...all, leader.attributes] : all;
    return agree(led, attribute) ? [] : [{ code: 'breach.leader_same_within', attribute, ids }];
  });
  if (n < size.min) {
    breaches.push({ code: 'breach.too_small', ids, numbers: { size: n, min: size.min } });
  }
  if (n > size.max) {
    breaches.push({ code: 'breach.too_large', ids, numbers: { size: n, max: size.max } });
  }
  for (const pair of apart) {
    if (pair.every((id) => inside.has(id))) {
      breaches.push({ code: 'breach.apart', ids: [draft.key, ...pair] });
    }
  }
  for (const { personId, leaderId } of neverLedBy) {
    if (inside.has(personId) && draft.leaderId === leaderId) {
      breaches.push({ code: 'breach.never_led_by', ids: [draft.key, personId, leaderId] });
    }
  }
  return breaches;
};

const togetherBreaches = (problem: GroupingProblem, proposal: Certifiable): Breach[] => {
  const home = new Map(proposal.groups.flatMap((g) => g.memberIds.map((id) => [id, g.key])));
  const { together = [], pins = [], fixedGroups = [] } = problem;
  const split = together.filter((block) => new Set(block.map((id) => home.get(id))).size > 1);
  const loose = pins.filter((pin) => home.get(pin.personId) !== pin.groupKey);
  const fixed = fixedGroups.flatMap((kept): Breach[] => {
    const draft = proposal.groups.find((g) => g.key === kept.key);
    const ids = [kept.key];
    if (!draft) return [{ code: 'breach.fixed_group', ids }];
    const changed =
      (kept.keepLeader && draft.leaderId !== kept.leaderId) ||
      (kept.keepSlot && problem.commonHour && draft.slot !== kept.slot);
    const pinned = new Set(pins.map((pin) => pin.personId));
    const strangers = kept.closed ? draft.memberIds.filter((id) => !pinned.has(id)) : [];
    return [
      ...(changed ? [{ code: 'breach.fixed_group' as const, ids }] : []),
      ...(strangers.length > 0
        ? [{ code: 'breach.closed_group' as const, ids: [...ids, ...strangers] }]
        : []),
    ];
  });
  return [
    ...split.map((ids): Breach => ({ code: 'breach.together', ids })),
    ...loose.map((p): Breach => ({ code: 'breach.pin', ids: [p.personId, p.groupKey] })),
    ...fixed,
  ];
};

const leaderBreaches = (problem: GroupingProblem, groups: readonly GroupDraft[]): Breach[] =>
  problem.leaders.flatMap(({ id, slots, maxGroups }): Breach[] => {
    const own = groups.filter((g) => g.leaderId === id);
    const kept = new Set(
      (problem.fixedGroups ?? []).filter((g) => g.keepLeader && g.keepSlot).map((g) => g.key),
    );
    const cannot = own.filter(
      (g) => slots && g.slot !== null && !slots.includes(g.slot) && !kept.has(g.key),
    );
    const clash = pairs(own).filter(([a, b]) => a.slot !== null && a.slot === b.slot);
    return [
      ...cannot.map((g): Breach => ({ code: 'breach.leader_hour', ids: [id, g.key] })),
      ...clash.map(([a, b]): Breach => ({
        code: 'breach.leader_double_booked',
        ids: [id, a.key, b.key],
      })),
      ...(own.length > maxGroups
        ? [
            {
              code: 'breach.leader_too_many_groups' as const,
              ids: [id],
              numbers: { groups: own.length, max: maxGroups },
            },
          ]
        : []),
    ];
  });

/** Tells the value of an attribute as the engine reads it: a list of category numbers. */
const reader = (problem: GroupingProblem) => {
  const features = new Map(
    compileFeatures(problem, problem.persons).map((f) => [f.attribute, f] as const),
  );
  const read = (who: GroupingPerson, attribute: string): readonly number[] =>
    features.get(attribute)!.categoriesOf(who.attributes[attribute]);
  const meanLength = (attribute: string): number => features.get(attribute)!.meanLength;
  return { read, meanLength };
};

type Reader = ReturnType<typeof reader>;

/** The persons that a group is drawn from: all who agree with it on what it must agree on. */
const wholeOf = (problem: GroupingProblem, members: readonly GroupingPerson[]) => {
  const { sameWithin = [], together = [] } = problem;
  const strict = (who: GroupingPerson): boolean =>
    sameWithin.every((attribute) => {
      const all = [...members, who].map((m) => m.attributes);
      const isKnown = members.some((m) => valuesOf(m.attributes[attribute]).length > 0);
      return agree(all, attribute) && (isKnown || valuesOf(who.attributes[attribute]).length === 0);
    });
  const blockOf = (id: string): string[] =>
    together.find((block) => block.includes(id))?.slice() ?? [id];
  const byId = new Map(problem.persons.map((p) => [p.id, p]));
  return problem.persons.filter((p) => blockOf(p.id).every((id) => strict(byId.get(id)!)));
};

const criterionPart = (
  { members }: Seated,
  whole: readonly GroupingPerson[],
  criterion: NonNullable<GroupingProblem['criteria']>[number],
  { read, meanLength }: Reader,
): Part => {
  const { attribute, kind, weight } = criterion;
  const lists = members.map((m) => read(m, attribute)).filter((list) => list.length > 0);
  const known = lists.length;
  const length = meanLength(attribute);
  const part = (odds: number): Part => ({
    kind,
    attribute,
    points: Math.round(weight * 1000 * odds),
  });
  if (kind === 'balance') {
    const all = whole.map((p) => read(p, attribute)).filter((list) => list.length > 0);
    const categories = new Set(all.flat());
    let sum = 0;
    for (const c of categories) {
      const expected = (known * count(all, (l) => l.includes(c))) / all.length;
      sum += (count(lists, (l) => l.includes(c)) - expected) ** 2;
    }
    return part(known === 0 ? 0 : sum / (2 * known * length));
  }
  if (known < 2) return part(0);
  let shared = 0;
  for (const [a, b] of pairs(lists)) shared += count([...a], (c) => b.includes(c));
  const same = (2 * shared) / ((known - 1) * length);
  return part(kind === 'diverse' ? same : Math.max(0, known - same));
};

const hourOf = ({ draft, members }: Seated) => {
  const knowing = members.filter((m) => m.slots !== null);
  const can = count(knowing, (m) => draft.slot !== null && m.slots!.includes(draft.slot));
  return { can, cannot: knowing.length - can, unknown: members.length - knowing.length };
};

const partsOf = (problem: GroupingProblem, seated: Seated, reading: Reader): Part[] => {
  const { criteria = [], leaderFit = [], commonHour, size } = problem;
  const { members, leader } = seated;
  const whole = wholeOf(problem, members);
  const parts: Part[] = [
    { kind: 'size', attribute: null, points: SIZE_POINTS * (members.length - size.target) ** 2 },
  ];
  if (commonHour) {
    const points = Math.round(commonHour.weight * 1000 * hourOf(seated).cannot);
    parts.push({ kind: 'hour', attribute: null, points });
  }
  for (const { attribute, weight } of leaderFit) {
    if (weight === 0) continue;
    const lists = members.map((m) => reading.read(m, attribute)).filter((l) => l.length > 0);
    const own = leader ? reading.read(leader, attribute) : [];
    const most = Math.max(0, ...own.map((c) => (c < 0 ? 0 : count(lists, (l) => l.includes(c)))));
    const differ = own.length === 0 ? 0 : lists.length - most;
    parts.push({ kind: 'leader', attribute, points: Math.round(weight * 1000 * differ) });
  }
  for (const criterion of criteria) {
    if (criterion.weight > 0) {
      parts.push(criterionPart(seated, whole, criterion, reading));
    }
  }
  return parts;
};

const onlyOnesIn = (problem: GroupingProblem, { members }: Seated, { read }: Reader): number => {
  const found = new Set<string>();
  for (const { attribute, values } of problem.neverAlone ?? []) {
    const lists = members.map((m) => read(m, attribute)).filter((list) => list.length > 0);
    if (lists.length < 2) continue;
    const named = values?.flatMap((v) =>
      read({ id: '', attributes: { [attribute]: v }, slots: null }, attribute),
    );
    for (const c of new Set(lists.flat())) {
      const watched = named ? named.includes(c) : true;
      if (watched && count(lists, (l) => l.includes(c)) === 1) found.add(`${attribute} ${c}`);
    }
  }
  return found.size;
};

/** What a certificate is about: the groups, who has none, and the value claimed. */
export type Certifiable = Pick<GroupProposal, 'groups' | 'unplaced' | 'value'>;

const sameValue = (a: GroupProposal['value'], b: GroupProposal['value'], groups: number): boolean =>
  a.unplaced === b.unplaced &&
  a.outsideSize === b.outsideSize &&
  a.withoutLeader === b.withoutLeader &&
  a.onlyOnes === b.onlyOnes &&
  // Each term of each group is rounded to a whole point, and may round the other way here.
  Math.abs(a.points - b.points) <= groups * Math.max(1, b.parts.length);

/**
 * Checks a proposal against the problem with code of its own: each hard rule, the sizes, the
 * leaders' hours, and that the value is what the proposal says.
 */
export const certify = (problem: GroupingProblem, proposal: Certifiable): GroupingCertificate => {
  const byId = new Map(problem.persons.map((p) => [p.id, p]));
  const leaders = new Map(problem.leaders.map((l) => [l.id, l]));
  const seated = proposal.groups.map((draft): Seated => ({
    draft,
    members: draft.memberIds.flatMap((id) => byId.get(id) ?? []),
    leader: draft.leaderId === null ? null : (leaders.get(draft.leaderId) ?? null),
  }));
  const reading = reader(problem);
  const { min, max } = problem.size;
  const all = seated.map((s) => partsOf(problem, s, reading));
  const parts = (all[0] ?? []).map((part, i) => ({
    ...part,
    points: all.reduce((sum, list) => sum + list[i]!.points, 0),
  }));
  const sum = (of: (s: Seated) => number): number => seated.reduce((n, s) => n + of(s), 0);
  const value = {
    unplaced: proposal.unplaced.length,
    outsideSize: sum(({ members: { length: n } }) => Math.max(0, min - n, n - max)),
    withoutLeader: sum((s) => (s.leader === null && s.members.length > 0 ? 1 : 0)),
    onlyOnes: sum((s) => onlyOnesIn(problem, s, reading)),
    points: parts.reduce((n, p) => n + p.points, 0),
    parts,
  };
  const breaches: Breach[] = [
    ...membershipBreaches(problem, proposal),
    ...seated.flatMap((s) => groupBreaches(problem, s)),
    ...togetherBreaches(problem, proposal),
    ...leaderBreaches(problem, proposal.groups),
    ...(sameValue(value, proposal.value, seated.length) ? [] : [{ code: 'breach.value' as const }]),
  ];
  return {
    holds: breaches.length === 0,
    breaches,
    value,
    hour: {
      can: sum((s) => hourOf(s).can),
      cannot: sum((s) => hourOf(s).cannot),
      unknown: sum((s) => hourOf(s).unknown),
    },
  };
};
