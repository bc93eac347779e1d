import { mayJoin } from './rules.js';
import { pinnedGroups } from './skeletons.js';
import type { Tables } from './tables.js';

/** How much the whole may lose, of its points, for the sake of the worst groups. */
const TOLERANCE = 0.01;
const MOST_ROUNDS = 200;

interface Change {
  readonly block: number;
  readonly to: number;
  readonly swap: number;
  readonly from: number;
  /** The worse of the two groups afterwards. */
  readonly worst: number;
  readonly cost: number;
}

const apply = (tables: Tables, { block, to, swap, from }: Omit<Change, 'worst' | 'cost'>): void => {
  tables.shift(block, to);
  if (swap >= 0) tables.shift(swap, from);
};

const revert = (
  tables: Tables,
  { block, to, swap, from }: Omit<Change, 'worst' | 'cost'>,
): void => {
  tables.shift(block, from);
  if (swap >= 0) tables.shift(swap, to);
};

/** The move or swap out of `from` after which the worse of the two groups is best. */
const bestChange = (
  tables: Tables,
  from: number,
  pinned: Int32Array,
  allowance: number,
  isStopped: () => boolean,
): Change | null => {
  const { blocks, problem } = tables.model;
  const worst = tables.energy(from);
  let best: Change | null = null;
  const consider = (block: number, to: number, swap: number): void => {
    const before = worst + tables.energy(to);
    const change = { block, to, swap, from };
    apply(tables, change);
    const [a, b] = [tables.energy(from), tables.energy(to)];
    revert(tables, change);
    const found = { ...change, worst: Math.max(a, b), cost: a + b - before };
    if (found.worst >= worst || found.cost > allowance) return;
    const gain = best === null ? -1 : found.worst - best.worst || found.cost - best.cost;
    if (gain < 0) best = found;
  };
  for (const block of [...tables.members[from]!].sort((a, b) => a - b)) {
    if (pinned[block]! >= 0 || isStopped()) continue;
    const weight = blocks[block]!.members.length;
    for (let to = 0; to < tables.pool; to++) {
      if (to === from || tables.groups[to]!.closed) continue;
      const hasRoom = tables.size[to]! + weight <= problem.size.max;
      if (hasRoom && mayJoin(tables, block, to)) consider(block, to, -1);
      for (const other of [...tables.members[to]!].sort((a, b) => a - b)) {
        const back = blocks[other]!.members.length;
        if (back !== weight || pinned[other]! >= 0) continue;
        if (mayJoin(tables, other, from, block) && mayJoin(tables, block, to, other)) {
          consider(block, to, other);
        }
      }
    }
  }
  return best;
};

/**
 * Lifts the worst group: as long as some change leaves both groups it touches better than the
 * worst one was, and the whole loses at most a hundredth of its points, it is made. Penalties must
 * be strict, so that no higher level of the objective can suffer.
 */
export const liftWorst = (tables: Tables, isStopped: () => boolean = () => false): void => {
  const pinned = pinnedGroups(tables.model);
  const groups = tables.groups.flatMap((g, i) => (g.closed ? [] : [i]));
  if (groups.length === 0) return;
  let points = 0;
  for (const g of groups) points += tables.points(g);
  let allowance = points * TOLERANCE;
  for (let round = 0; round < MOST_ROUNDS && !isStopped(); round++) {
    const worst = groups.reduce((a, b) => (tables.energy(b) > tables.energy(a) ? b : a));
    const change = bestChange(tables, worst, pinned, allowance, isStopped);
    // A worst group that nothing helps ends it: lifting the next one would not raise the floor.
    if (!change) return;
    apply(tables, change);
    allowance -= Math.max(0, change.cost);
  }
};
