import { wishOf } from './criteria.js';
import type { Mentee, Mentor } from './problem.js';
import type { OptimalityProof } from './proposal.js';
import { costIn, type Stage } from './stages.js';

// Linear-programming duality, written out plainly. With prices p, a mentee's cost reduced by the
// price of the mentor is nowhere less than u = the least of them, and a mentor with load L costs
// pL − penalty · min(L, minimum), nowhere less than at the best load. Whoever is at the least
// everywhere is therefore at the optimum; and every optimum is.

interface Checked {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** Points with what staying is worth; null: not allowed. */
  readonly worth: readonly (readonly (number | null)[])[];
  readonly rows: ArrayLike<number>;
  readonly lo: ArrayLike<number>;
  readonly hi: ArrayLike<number>;
  readonly columnOf: readonly number[];
  readonly stages: readonly Stage[];
  readonly proof: OptimalityProof;
}

/** The loads at which a mentor costs least, from and to. */
export const bestLoads = (price: number, lo: number, hi: number, penalty: number) => {
  const cost = (load: number): number => price * load - penalty * Math.min(load, lo);
  const corners = [0, lo, hi];
  const least = Math.min(...corners.map(cost));
  const best = corners.filter((load) => cost(load) === least);
  return { from: Math.min(...best), to: Math.max(...best) };
};

/** Whether the prices prove, stage after stage, that nothing better exists. */
export const checkStages = (checked: Checked): boolean => {
  const { mentees, mentors, worth, columnOf, stages, proof } = checked;
  const m = mentors.length;
  if (proof.stages.length !== stages.length) return false;
  if (proof.mentorIds.some((id, j) => id !== mentors[j]?.id)) return false;
  const rows = Array.from(checked.rows);
  const possible = new Map(rows.map((i) => [i, worth[i]!.map((value) => value !== null)]));
  const mayBeOut = new Set(rows);
  const wish = new Map(
    rows.map((i) => [i, mentors.map(({ id }) => wishOf(mentees[i]!.wishes, id) ?? 0)]),
  );
  const lo = Array.from(checked.lo);
  const hi = Array.from(checked.hi);
  const load = mentors.map((_, j) => rows.filter((i) => columnOf[i] === j).length);

  return stages.every((stage, at) => {
    const price = proof.stages[at]!;
    if (price.length !== m || !price.every(Number.isFinite)) return false;
    for (const i of rows) {
      const open = possible.get(i)!;
      const reduced = mentors.map((_, j) =>
        open[j] ? costIn(stage, worth[i]![j]!, wish.get(i)![j]!) - price[j]! : Infinity,
      );
      const outside = mayBeOut.has(i) ? stage.out : Infinity;
      const least = Math.min(outside, ...reduced);
      const own = columnOf[i]! < 0 ? outside : reduced[columnOf[i]!]!;
      if (own !== least || own === Infinity) return false;
      possible.set(i, open.map((is, j) => is && reduced[j] === least)); // prettier-ignore
      if (outside !== least) mayBeOut.delete(i);
    }
    return mentors.every((_, j) => {
      const { from, to } = bestLoads(price[j]!, lo[j]!, hi[j]!, stage.penalty);
      if (load[j]! < from || load[j]! > to) return false;
      hi[j] = to;
      lo[j] = from;
      return true;
    });
  });
};
