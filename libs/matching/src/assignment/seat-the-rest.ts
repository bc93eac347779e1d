import type { Model } from './model.js';
import { FREE, neverOf, OUT } from './seats.js';

/** When a run is ended early, whoever has no place yet takes the best one that is free. */
export const seatTheRest = (
  { costs, mentors, places }: Model,
  columnOf: Int32Array,
): Int32Array => {
  const m = mentors.length;
  const never = neverOf(costs);
  const left = places.hi.slice();
  for (const column of columnOf) if (column >= 0) left[column]!--;
  return columnOf.map((column, i) => {
    if (column !== FREE || places.pinned[i]! >= 0) return column;
    let best = OUT;
    let least = never;
    for (let j = 0; j < m; j++) {
      const cost = costs[i * m + j]!;
      if (left[j]! <= 0 || cost >= least) continue;
      least = cost;
      best = j;
    }
    if (best >= 0) left[best]!--;
    return best;
  });
};
