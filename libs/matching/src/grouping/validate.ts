import { invalid, isWeeklySlot } from '#kernel';
import { unite } from './blocks.js';
import type { AttributeValue, GroupingPerson, GroupingProblem } from './problem.js';

const refuse = (code: string, details: Record<string, unknown> = {}): never => {
  throw invalid(`grouping.${code}`, details);
};

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
const isWeight = (n: unknown): n is number =>
  typeof n === 'number' && Number.isFinite(n) && n >= 0 && n <= 1000;

const isValue = (v: AttributeValue): boolean =>
  v === null ||
  typeof v === 'string' ||
  (typeof v === 'number' ? Number.isFinite(v) : Array.isArray(v));

/** The first id that occurs twice. */
const twice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
};

const checkPeople = (kind: 'person' | 'leader', people: readonly GroupingPerson[]): void => {
  const double = twice(people.map((p) => p.id));
  if (double !== undefined) refuse(`duplicate_${kind}`, { ids: [double] });
  for (const { id, attributes, slots } of people) {
    if (slots?.some((s) => !isWeeklySlot(s))) refuse('not_a_slot', { ids: [id] });
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!isValue(value)) refuse('attribute_not_a_value', { ids: [id], attribute });
    }
  }
};

const checkSizes = ({ size, groupCount, leaders }: GroupingProblem): void => {
  const { min, target, max } = size;
  if (![min, target, max].every(isCount) || min < 1) refuse('size_not_a_number', { ...size });
  if (min > max) refuse('min_above_max', { min, max });
  if (target < min || target > max) refuse('target_outside_sizes', { min, target, max });
  if (groupCount !== undefined && groupCount !== null && (!isCount(groupCount) || groupCount < 1)) {
    refuse('group_count_not_a_number', { groupCount });
  }
  const bad = leaders.filter((l) => !isCount(l.maxGroups)).map((l) => l.id);
  if (bad.length > 0) refuse('max_groups_not_a_number', { ids: bad });
};

const checkWeights = (problem: GroupingProblem): void => {
  const { criteria = [], leaderFit = [], neverAlone = [], commonHour } = problem;
  for (const { attribute, weight } of [...criteria, ...leaderFit]) {
    if (!isWeight(weight)) refuse('weight_not_a_number', { attribute });
  }
  for (const { attribute, weight } of neverAlone) {
    if (weight !== undefined && !isWeight(weight)) refuse('weight_not_a_number', { attribute });
  }
  if (commonHour && !isWeight(commonHour.weight)) refuse('weight_not_a_number');
  const watched = twice(neverAlone.map((n) => n.attribute));
  if (watched !== undefined) refuse('duplicate_never_alone', { attribute: watched });
  const double = twice(criteria.map((c) => `${c.attribute} ${c.kind}`));
  if (double !== undefined) refuse('duplicate_criterion', { attribute: double.split(' ')[0] });
};

const checkGroups = (problem: GroupingProblem): void => {
  const { fixedGroups = [], leaders, pins = [], groupCount } = problem;
  const double = twice(fixedGroups.map((g) => g.key));
  if (double !== undefined) refuse('duplicate_group', { ids: [double] });
  const leaderIds = new Set(leaders.map((l) => l.id));
  for (const group of fixedGroups) {
    if (group.leaderId !== null && !leaderIds.has(group.leaderId)) {
      refuse('unknown_leader', { ids: [group.leaderId, group.key] });
    }
    if (group.slot !== null && !isWeeklySlot(group.slot))
      refuse('not_a_slot', { ids: [group.key] });
  }
  if (typeof groupCount === 'number' && groupCount < fixedGroups.length) {
    refuse('group_count_below_fixed', { groupCount, fixed: fixedGroups.length });
  }
  const keys = new Set(fixedGroups.map((g) => g.key));
  const stray = pins.find((pin) => !keys.has(pin.groupKey));
  if (stray) refuse('pin_to_unknown_group', { ids: [stray.personId, stray.groupKey] });
  const pinned = twice(pins.map((pin) => pin.personId));
  if (pinned !== undefined) refuse('pinned_twice', { ids: [pinned] });
};

const checkPairs = (problem: GroupingProblem): void => {
  const { persons, leaders, together = [], apart = [], neverLedBy = [], pins = [] } = problem;
  const index = new Map(persons.map((p, i) => [p.id, i]));
  const leaderIds = new Set(leaders.map((l) => l.id));
  const named = [...together.flat(), ...apart.flat(), ...pins.map((p) => p.personId)];
  const unknown = [...named, ...neverLedBy.map((n) => n.personId)].find((id) => !index.has(id));
  if (unknown !== undefined) refuse('unknown_person', { ids: [unknown] });
  const noLeader = neverLedBy.find((n) => !leaderIds.has(n.leaderId));
  if (noLeader) refuse('unknown_leader', { ids: [noLeader.leaderId] });

  const links = together.flatMap((ids) =>
    ids.slice(1).map((id) => [index.get(ids[0]!)!, index.get(id)!] as const),
  );
  const block = unite(persons.length, links);
  const contradiction = apart.find(([a, b]) => block[index.get(a)!] === block[index.get(b)!]);
  if (contradiction) refuse('together_and_apart', { ids: contradiction });

  const pinOf = new Map<number, (typeof pins)[number]>();
  for (const pin of pins) {
    const key = block[index.get(pin.personId)!]!;
    const other = pinOf.get(key);
    if (other && other.groupKey !== pin.groupKey) {
      refuse('together_pinned_apart', { ids: [other.personId, pin.personId] });
    }
    pinOf.set(key, pin);
  }
};

/**
 * Refuses a problem that contradicts itself, before any work.
 *
 * @throws DomainError 422 `grouping.<what>` with the ids or the attribute it is about
 */
export const validate = (problem: GroupingProblem): void => {
  checkPeople('person', problem.persons);
  checkPeople('leader', problem.leaders);
  checkSizes(problem);
  checkWeights(problem);
  checkGroups(problem);
  checkPairs(problem);
};
