import type { Mentee, Mentor } from './problem.js';

/** After all who are wished for. */
export const NOT_WISHED = 0x7fffffff;

/**
 * Whom each side would rather have: first by wish, then by points. Rows of ranks, one for each
 * mentee, over all mentors in the given order.
 */
export class Ranks {
  readonly #column: ReadonlyMap<string, number>;
  readonly #wishedBy = new Map<string, { at: number; rank: number }[]>();

  constructor(readonly mentors: readonly Mentor[]) {
    this.#column = new Map(mentors.map((p, j) => [p.id, j]));
    for (const [at, { wishes = [] }] of mentors.entries())
      for (const [tier, ids] of wishes.entries())
        for (const id of ids) {
          const list = this.#wishedBy.get(id) ?? [];
          list.push({ at, rank: tier + 1 });
          this.#wishedBy.set(id, list);
        }
  }

  /** How far up the mentee wishes for each mentor. */
  ofMentee({ wishes = [] }: Mentee, row: Int32Array): Int32Array {
    row.fill(NOT_WISHED);
    for (const [tier, ids] of wishes.entries())
      for (const id of ids) row[this.#column.get(id)!] = tier + 1;
    return row;
  }

  /** How far up each mentor wishes for the mentee. */
  ofMentors({ id }: Mentee, row: Int32Array): Int32Array {
    row.fill(NOT_WISHED);
    for (const { at, rank } of this.#wishedBy.get(id) ?? []) row[at] = rank;
    return row;
  }
}

/** Below 0 if the first is liked better: a lower rank, then more points. */
export const compareLiking = (rankA: number, pointsA: number, rankB: number, pointsB: number) =>
  rankA - rankB || pointsB - pointsA;
