import type { DiversityProblem } from './problem.js';
import type { Distances } from './seats.js';

/** Four sums of distances to a group stay below 2^31. */
const LARGEST_SUM = 2 ** 28;
/** Distances with at most so many decimals are kept exactly, where they fit. */
const DECIMALS = 6;

/** Whole at some power of ten, then exactly so; else as fine as fits. */
const scaleOf = (distances: readonly ArrayLike<number>[], widest: number): number => {
  let largest = 0;
  for (const row of distances) {
    for (let j = 0; j < row.length; j++) largest = Math.max(largest, row[j]!);
  }
  if (largest === 0) return 1;
  const finest = LARGEST_SUM / (largest * Math.max(1, widest));
  const isWhole = (scale: number) => (row: ArrayLike<number>) => {
    for (let j = 0; j < row.length; j++) {
      const scaled = row[j]! * scale;
      if (Math.abs(scaled - Math.round(scaled)) > 1e-6) return false;
    }
    return true;
  };
  for (let scale = 1, k = 0; scale <= finest && k <= DECIMALS; scale *= 10, k++) {
    if (distances.every(isWhole(scale))) return scale;
  }
  return finest;
};

/** The problem in whole numbers, persons in the order of their ids. */
export const compileDistances = (
  problem: DiversityProblem,
): { distances: Distances; order: number[] } => {
  const { ids, groups } = problem;
  const n = ids.length;
  const order = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const widest = groups.reduce((most, g) => Math.max(most, Math.min(n, g.max)), 0);
  const scale = scaleOf(problem.distances, widest);
  const between = new Int32Array(n * n);
  order.forEach((i, row) => {
    const given = problem.distances[i]!;
    order.forEach((j, at) => (between[row * n + at] = Math.round(given[j]! * scale)));
  });
  const least = Int32Array.from(groups, (g) => g.min);
  const most = Int32Array.from(groups, (g) => Math.min(n, g.max));
  return { distances: { n, between, least, most }, order };
};
