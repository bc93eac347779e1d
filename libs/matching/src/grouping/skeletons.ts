import type { Model } from './model.js';

/** A group before its members: where it belongs and what is already decided about it. */
export interface Skeleton {
  readonly key: string;
  readonly stratum: number;
  /** Index of the leader, −1 for none. */
  readonly leader: number;
  /** Index of the hour, −1 for none. */
  readonly slot: number;
  readonly keepLeader: boolean;
  readonly keepSlot: boolean;
  readonly closed: boolean;
}

/** The pinned group of each block, −1 if free. */
export const pinnedGroups = (model: Model): Int32Array => {
  const { pins = [], fixedGroups = [] } = model.problem;
  const groupIndex = new Map(fixedGroups.map((g, i) => [g.key, i]));
  const pinned = new Int32Array(model.blocks.length).fill(-1);
  for (const { personId, groupKey } of pins) {
    pinned[model.blockOf[model.personIndex.get(personId)!]!] = groupIndex.get(groupKey)!;
  }
  return pinned;
};

const fitsOf = (model: Model, block: number): number[] =>
  model.strata.flatMap((_, t) => (model.blockFits[block * model.strata.length + t] ? [t] : []));

/** The stratum of a fixed group: what its pinned members, else its leader, allow. */
const stratumOfFixed = (
  model: Model,
  leader: number,
  members: readonly number[],
  need: (t: number) => number,
): number => {
  const T = model.strata.length;
  const misfits = (t: number): number =>
    members.filter((b) => !model.blockFits[b * T + t]).length * 2 +
    (leader >= 0 && !model.leaderFits[leader * T + t] ? 1 : 0);
  const order = model.strata.map((_, t) => t);
  return order.sort((a, b) => misfits(a) - misfits(b) || need(b) - need(a) || a - b)[0] ?? 0;
};

/**
 * How many persons each stratum has to seat in open groups. Those who fit several go where they
 * fill up what would be too few, else where most are.
 */
export const demand = (model: Model, isSeated: (block: number) => boolean): number[] => {
  const { min } = model.problem.size;
  const seats = model.strata.map(() => 0);
  const flexible: number[] = [];
  model.blocks.forEach((block, b) => {
    const fits = fitsOf(model, b);
    if (isSeated(b) || fits.length === 0) return;
    if (fits.length > 1) flexible.push(b);
    else seats[fits[0]!]! += block.members.length;
  });
  for (const b of flexible) {
    const short = (t: number): boolean => seats[t]! > 0 && seats[t]! < min;
    const [best] = fitsOf(model, b).sort(
      (x, y) => Number(short(y)) - Number(short(x)) || seats[y]! - seats[x]! || x - y,
    );
    seats[best!]! += model.blocks[b]!.members.length;
  }
  return seats;
};

/** The fewest and the most groups that n persons can make within the sizes. */
export const groupRange = (
  n: number,
  { min, max }: { min: number; max: number },
): { fewest: number; most: number } => ({
  fewest: Math.ceil(n / max),
  most: Math.floor(n / min),
});

const idealCount = (n: number, size: { min: number; target: number; max: number }): number => {
  const { fewest, most } = groupRange(n, size);
  // Where no number fits, seats for all come before the minimum size.
  return Math.max(fewest, Math.min(most, Math.round(n / size.target)));
};

/** Adds or takes groups until they are as many as asked for, where it hurts the sizes least. */
const adjusted = (ideal: number[], least: number[], seats: number[], total: number): number[] => {
  const counts = [...ideal];
  const perGroup = (t: number, change: number): number =>
    counts[t]! + change === 0 ? Infinity : seats[t]! / (counts[t]! + change);
  const strata = counts.map((_, t) => t);
  for (let sum = counts.reduce((a, b) => a + b, 0); sum !== total;) {
    const change = sum < total ? 1 : -1;
    const open = strata.filter((t) => change === 1 || counts[t]! > least[t]!);
    if (open.length === 0) break;
    const sign = change === 1 ? -1 : 1;
    open.sort((a, b) => sign * (perGroup(a, change) - perGroup(b, change)) || a - b);
    counts[open[0]!]! += change;
    sum += change;
  }
  return counts;
};

/** Keys for new groups, in order and free of the keys that are taken. */
const newKeys = (count: number, taken: ReadonlySet<string>): string[] => {
  const keys: string[] = [];
  for (let i = 1; keys.length < count; i++) {
    const key = `g${String(i).padStart(3, '0')}`;
    if (!taken.has(key)) keys.push(key);
  }
  return keys;
};

/** Lays out the groups: the fixed ones first, then as many as each stratum needs. */
export const layOut = (model: Model): Skeleton[] => {
  const { size, groupCount, fixedGroups = [], commonHour } = model.problem;
  const pinned = pinnedGroups(model);
  const isSeated = (b: number): boolean => pinned[b]! >= 0 && !!fixedGroups[pinned[b]!]!.closed;
  const seats = demand(model, isSeated);
  const ideal = seats.map((n) => idealCount(n, size));
  const openFixed = model.strata.map(() => 0);

  const fixed = fixedGroups.map((g, i): Skeleton => {
    const leader = g.leaderId === null ? -1 : model.leaderIndex.get(g.leaderId)!;
    const members = model.blocks.flatMap((_, b) => (pinned[b] === i ? [b] : []));
    const stratum = stratumOfFixed(model, leader, members, (t) => ideal[t]! - openFixed[t]!);
    if (!g.closed && model.strata.length > 0) openFixed[stratum]!++;
    return {
      key: g.key,
      stratum,
      leader,
      slot: commonHour && g.slot !== null ? model.slots.indexOf(g.slot) : -1,
      keepLeader: !!g.keepLeader,
      keepSlot: !!g.keepSlot,
      closed: !!g.closed,
    };
  });

  const least = openFixed.map((n, t) => Math.max(n, ideal[t]! > 0 ? 1 : 0));
  const wanted = ideal.map((n, t) => Math.max(n, openFixed[t]!));
  const closed = fixed.filter((g) => g.closed).length;
  const total = typeof groupCount === 'number' ? groupCount - closed : null;
  const counts = total === null ? wanted : adjusted(wanted, least, seats, total);
  const missing = counts.map((n, t) => n - openFixed[t]!);
  const keys = newKeys(
    missing.reduce((a, b) => a + b, 0),
    new Set(fixed.map((g) => g.key)),
  );
  const rest = { leader: -1, slot: -1, keepLeader: false, keepSlot: false, closed: false };
  const added = missing.flatMap((n, t) => Array.from({ length: n }, () => t));
  return [...fixed, ...added.map((stratum, i) => ({ key: keys[i]!, stratum, ...rest }))];
};
