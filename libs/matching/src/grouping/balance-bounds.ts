import type { Tables } from './tables.js';

/** How balanced the groups are in one attribute, and the best that any grouping could be. */
export interface BalanceBound {
  readonly attribute: string;
  /** The attribute's points, summed over groups. */
  readonly points: number;
  /**
   * No grouping of the same persons into groups of the same sizes has fewer, but for half a point
   * of rounding in each group.
   */
  readonly bound: number;
}

const STEPS = 60;

/**
 * At least so much is Σ (x_g − share·k_g)² / 2k_g for whole numbers x_g that add up to `total`, no
 * x_g being 1 where nobody may be alone. Whatever the price λ of a person, Σ min_x (cost − λx) +
 * λ·total is no more than that; the best λ is where the x_g add up to the total.
 */
const leastImbalance = (
  known: readonly number[],
  share: number,
  total: number,
  nobodyAlone: boolean,
): number => {
  const sizes = new Map<number, number>();
  for (const k of known) if (k > 0) sizes.set(k, (sizes.get(k) ?? 0) + 1);
  const at = (price: number): { bound: number; persons: number } => {
    let bound = price * total;
    let persons = 0;
    for (const [k, groups] of sizes) {
      let least = Infinity;
      let own = 0;
      for (let x = 0; x <= k; x++) {
        if (x === 1 && nobodyAlone && k > 1) continue;
        const cost = (x - share * k) ** 2 / (2 * k) - price * x;
        if (cost < least) [least, own] = [cost, x];
      }
      bound += groups * least;
      persons += groups * own;
    }
    return { bound, persons };
  };
  // Nobody's next person costs more than the whole group against its share.
  let [low, high] = [-2, 2];
  let best = 0;
  for (let step = 0; step < STEPS; step++) {
    const price = (low + high) / 2;
    const { bound, persons } = at(price);
    best = Math.max(best, bound);
    if (persons < total) low = price;
    else high = price;
  }
  return best;
};

/** For each attribute to be balanced: what the groups are, and the best they could be. */
export const balanceBounds = (tables: Tables): BalanceBound[] => {
  const { model, groups } = tables;
  const { features, categories, wholeCount, wholeKnown, watched } = model;
  const F = features.length;
  return model.criteria.flatMap(({ feature, kind, points }, i): BalanceBound[] => {
    if (kind !== 'balance') return [];
    const { attribute, first, labels, meanLength } = features[feature]!;
    // Where being alone has a price among others, a better balance may be worth it.
    const isForbidden = model.neverAlone.some((n) => n.feature === feature && n.points === null);
    let sum = 0;
    for (const t of model.strata.keys()) {
      const own = groups.flatMap((group, g) => (group.stratum === t ? [g] : []));
      const known = own.map((g) => tables.known[g * F + feature]!);
      const whole = wholeKnown[t * F + feature]!;
      if (whole === 0) continue;
      for (let c = first; c < first + labels.length; c++) {
        const share = wholeCount[t * categories + c]! / whole;
        const total = own.reduce((n, g) => n + tables.count[g * categories + c]!, 0);
        const nobody = own.every((g) => !isAlone(tables, g, feature, c));
        const spared = isForbidden && watched[c] === 1 && nobody;
        sum += leastImbalance(known, share, total, spared);
      }
    }
    const now = groups.reduce((n, _, g) => n + tables.criterionPoints(g, i), 0);
    return [{ attribute, points: now, bound: Math.floor((points * sum) / meanLength) }];
  });
};

const isAlone = (tables: Tables, group: number, feature: number, category: number): boolean =>
  tables.count[group * tables.model.categories + category] === 1 &&
  tables.known[group * tables.model.features.length + feature]! > 1;
