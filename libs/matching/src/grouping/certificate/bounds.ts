import type { GroupingProblem } from '../problem.js';
import { wholeOf, type Reader } from './reading.js';
import { count, type Seated } from './seated.js';

/** The least imbalance there can be, in points. */
export interface LeastImbalance {
  readonly attribute: string;
  readonly points: number;
}

/**
 * The least Σ (x_g − share·k_g)² / 2k_g over whole 0 ≤ x_g ≤ k_g that add up to the total, x_g ≠ 1
 * where nobody may be alone: group by group, for every number of persons handed out so far.
 */
const least = (known: readonly number[], share: number, total: number, spare: boolean): number => {
  let best = new Float64Array(total + 1).fill(Infinity);
  best[0] = 0;
  for (const k of known.filter((n) => n > 0)) {
    const next = new Float64Array(total + 1).fill(Infinity);
    for (let x = 0; x <= k; x++) {
      if (x === 1 && spare && k > 1) continue;
      const cost = (x - share * k) ** 2 / (2 * k);
      for (let sum = x; sum <= total; sum++) {
        next[sum] = Math.min(next[sum]!, best[sum - x]! + cost);
      }
    }
    best = next;
  }
  return best[total]!;
};

/** For each attribute to be balanced, the least points of any groups of the same sizes. */
export const leastImbalances = (
  problem: GroupingProblem,
  seated: readonly Seated[],
  { read, meanLength }: Reader,
): LeastImbalance[] => {
  const { criteria = [], neverAlone = [] } = problem;
  const wholes = seated.map((s) => wholeOf(problem, s.members));
  const places = Map.groupBy(seated.keys(), (g) => wholes[g]!.map((p) => p.id).join('\n'));
  const wanted = criteria.filter((c) => c.kind === 'balance' && c.weight > 0);
  return wanted.map(({ attribute, weight }) => {
    const rule = neverAlone.find((n) => n.attribute === attribute && n.weight === undefined);
    const named = rule?.values?.flatMap((value) =>
      read({ id: '', attributes: { [attribute]: value }, slots: null }, attribute),
    );
    const isWatched = (c: number): boolean => !!rule && (named ? named.includes(c) : true);
    let sum = 0;
    for (const groups of places.values()) {
      const lists = groups.map((g) =>
        seated[g]!.members.map((m) => read(m, attribute)).filter((l) => l.length > 0),
      );
      const all = wholes[groups[0]!]!.map((p) => read(p, attribute)).filter((l) => l.length > 0);
      for (const c of new Set(all.flat())) {
        const counts = lists.map((own) => count(own, (l) => l.includes(c)));
        const known = lists.map((own) => own.length);
        const share = count(all, (l) => l.includes(c)) / all.length;
        const total = counts.reduce((a, b) => a + b, 0);
        const spare = isWatched(c) && counts.every((n, g) => n !== 1 || known[g] === 1);
        sum += least(known, share, total, spare);
      }
    }
    return { attribute, points: (weight * 1000 * sum) / meanLength(attribute) };
  });
};
