import type { DiversityProblem, DiversityProposal } from './problem.js';

export interface DiversityCertificate {
  /** Everybody in one group, sizes kept, and the sum is what the proposal says. */
  readonly holds: boolean;
  /** Recomputed pair by pair from the input. */
  readonly within: number;
  /** No grouping can have more: everybody with those who are farthest, as many as fit. */
  readonly bound: number;
}

/** Recomputes a proposal from the input, with code of its own. */
export const certifyDiversity = (
  problem: DiversityProblem,
  proposal: Pick<DiversityProposal, 'groups' | 'within'>,
): DiversityCertificate => {
  const { ids, distances, groups } = problem;
  const index = new Map(ids.map((id, i) => [id, i]));
  const named = proposal.groups.flatMap((g) => g.memberIds);
  const once = named.length === ids.length && new Set(named).size === ids.length;
  const known = named.every((id) => index.has(id));
  const fits = groups.every(({ key, min, max }, g) => {
    const own = proposal.groups[g];
    return own?.key === key && own.memberIds.length >= min && own.memberIds.length <= max;
  });
  let within = 0;
  for (const { memberIds } of known ? proposal.groups : []) {
    for (const a of memberIds) {
      for (const b of memberIds) {
        if (a < b) within += distances[index.get(a)!]![index.get(b)!]!;
      }
    }
  }
  const widest = Math.max(0, ...groups.map((g) => g.max));
  let bound = 0;
  for (const row of distances) {
    const farthest = Float64Array.from(row).sort().reverse();
    for (const distance of farthest.subarray(0, Math.max(0, widest - 1))) bound += distance / 2;
  }
  // Sums in another order differ in their last bits.
  const same = Math.abs(within - proposal.within) <= 1e-9 * Math.max(1, within);
  const holds = once && known && fits && same && proposal.groups.length === groups.length;
  return { holds, within, bound };
};
