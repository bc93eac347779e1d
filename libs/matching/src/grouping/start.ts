import type { Model } from './model.js';
import { bestHour, isFree, mayJoin, mayLead, needsHour } from './rules.js';
import { pinnedGroups } from './skeletons.js';
import type { Tables } from './tables.js';

/** Persons who resemble each other in what should be alike come next to each other. */
const byLikeness = (model: Model): ((a: number, b: number) => number) => {
  const alike = model.criteria.filter((c) => c.kind === 'alike').map((c) => c.feature);
  const key = (block: number): number[] => {
    const person = model.blocks[block]!.members[0]!;
    const own = [...model.cats.subarray(model.catStart[person], model.catStart[person + 1])];
    return alike.map((f) => own.find((c) => model.featureOf[c] === f) ?? model.categories);
  };
  const keys = model.blocks.map((_, b) => key(b));
  const sizes = model.blocks.map((b) => b.members.length);
  return (a, b) => {
    if (sizes[a] !== sizes[b]) return sizes[b]! - sizes[a]!;
    const i = keys[a]!.findIndex((c, f) => c !== keys[b]![f]);
    return i < 0 ? a - b : keys[a]![i]! - keys[b]![i]!;
  };
};

/** Fills the groups one after the other, evenly, larger blocks first; the rest is unplaced. */
const seatMembers = (tables: Tables): void => {
  const { model, groups } = tables;
  const { max } = model.problem.size;
  const pinned = pinnedGroups(model);
  pinned.forEach((g, b) => tables.shift(b, g >= 0 ? g : tables.pool));
  const free = model.blocks.flatMap((_, b) => (pinned[b]! < 0 ? [b] : [])).sort(byLikeness(model));
  const open = groups.flatMap((group, g) => (group.closed ? [] : [g]));
  for (const t of model.strata.keys()) {
    const own = open.filter((g) => groups[g]!.stratum === t);
    const here = free.filter((b) => model.blockFits[b * model.strata.length + t] === 1);
    const waiting = here.filter((b) => tables.groupOf[b] === tables.pool);
    const sum = (n: number, b: number): number => n + model.blocks[b]!.members.length;
    const seated = own.reduce((n, g) => n + tables.size[g]!, 0);
    const quota = Math.min(max, Math.ceil((waiting.reduce(sum, 0) + seated) / own.length));
    for (const b of waiting) {
      const n = model.blocks[b]!.members.length;
      const room = (limit: number) => (g: number) =>
        tables.size[g]! + n <= limit && mayJoin(tables, b, g);
      const g = own.find(room(quota)) ?? own.find(room(max));
      if (g !== undefined) tables.shift(b, g);
    }
  }
};

/** Gives each group the leader who costs it least among those with the fewest groups. */
const seatLeaders = (tables: Tables): void => {
  const { model, groups } = tables;
  groups.forEach(({ leader, slot, keepLeader, keepSlot }, g) => {
    const hasPlace = leader >= 0 && tables.led[leader]!.length < model.leaders[leader]!.maxGroups;
    if (leader < 0 || !(keepLeader || hasPlace)) {
      tables.lead(g, -1, keepSlot ? slot : -1);
      return;
    }
    const asIs = keepSlot || (slot >= 0 && isFree(tables, leader, g, slot));
    const hour = asIs ? slot : bestHour(tables, leader, g);
    if (asIs || keepLeader || hour >= 0 || !needsHour(tables)) tables.lead(g, leader, hour);
  });
  groups.forEach(({ keepLeader, keepSlot, slot: fixedSlot }, g) => {
    if (tables.leader[g]! >= 0) return;
    const offers = (keepLeader ? [] : [...model.leaders.keys()]).flatMap((leader) => {
      const full = tables.led[leader]!.length >= model.leaders[leader]!.maxGroups;
      if (full || !mayLead(tables, leader, g)) return [];
      const slot = keepSlot ? fixedSlot : bestHour(tables, leader, g);
      if (!isFree(tables, leader, g, slot) || (slot < 0 && needsHour(tables))) return [];
      tables.lead(g, leader, slot);
      const offer = { leader, slot, cost: tables.points(g), led: tables.led[leader]!.length };
      tables.lead(g, -1, -1);
      return [offer];
    });
    const best = offers.sort((a, b) => a.led - b.led || a.cost - b.cost || a.leader - b.leader)[0];
    const alone = keepSlot ? fixedSlot : bestHour(tables, -1, g);
    tables.lead(g, best?.leader ?? -1, best?.slot ?? alone);
  });
};

/** The grouping that the search starts from: every hard rule kept, nothing yet optimised. */
export const seat = (tables: Tables): void => {
  seatMembers(tables);
  seatLeaders(tables);
};
