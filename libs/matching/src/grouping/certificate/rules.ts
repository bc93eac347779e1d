import type { GroupingProblem } from '../problem.js';
import type { Reason } from '../proposal.js';
import type { BreachCode } from '../report.js';
import { agree, type Certifiable, type Seated } from './seated.js';

type Breach = Reason<BreachCode>;

/** What all in a group must agree on, its size, who must be apart, who must not lead whom. */
export const groupBreaches = (
  problem: GroupingProblem,
  { draft, members, leader }: Seated,
): Breach[] => {
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

/** Who must be together, pins, and groups that were fixed beforehand. */
export const togetherBreaches = (problem: GroupingProblem, proposal: Certifiable): Breach[] => {
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
