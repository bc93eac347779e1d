import { FORBIDDEN } from '../score-rows.js';
import type { SeatingInput } from '../seats.js';

/** What each column is worth to a row, FORBIDDEN where it may not be; made when it is asked for. */
export type FillRow = (row: number, worth: Int32Array) => void;

/** A prime near 2³² divided by the golden ratio: steps of it visit all parts evenly. */
const STRIDE = 2654435761;

/**
 * For each row the few columns that offer it most, and a bound: no column off the list offers
 * `cost − price` below it. Prices only ever fall, so what a column offers only gets worse, and a
 * bound stays true until the list is made anew.
 */
export class Candidates {
  /** `size` places for each row, of which the first `count` are in use. */
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  readonly count: Int32Array;
  /** Minus infinity for a row whose list was not made yet. */
  readonly bound: Float64Array;
  /** What all columns are worth to the row whose list was made last. */
  readonly full: Int32Array;
  /** How many lists were made: each is one row of points computed. */
  renewals = 0;
  // The kept so far, as a heap with the worst on top.
  readonly #kept: Float64Array;
  readonly #keptColumn: Int32Array;

  constructor(
    readonly fill: FillRow,
    input: SeatingInput,
    readonly price: Float64Array,
    readonly size: number,
  ) {
    const rows = input.out.length;
    this.columns = new Int32Array(rows * size);
    this.costs = new Int32Array(rows * size);
    this.count = new Int32Array(rows);
    this.bound = new Float64Array(rows).fill(-Infinity);
    this.full = new Int32Array(input.columns);
    this.#kept = new Float64Array(size);
    this.#keptColumn = new Int32Array(size);
  }

  /** Makes the list of a row by the present prices. Equals are taken from another place in each row. */
  renew(row: number): void {
    const { full, size, price } = this;
    const m = full.length;
    const kept = this.#kept;
    const keptColumn = this.#keptColumn;
    this.renewals++;
    this.fill(row, full);
    const start = (Math.imul(row, STRIDE) >>> 0) % m;
    let count = 0;
    let worst = Infinity;
    let beyond = Infinity;
    for (let part = 0; part < 2; part++) {
      const end = part === 0 ? m : start;
      for (let j = part === 0 ? start : 0; j < end; j++) {
        const worth = full[j]!;
        const offer = -worth - price[j]!;
        if (offer >= beyond || worth === FORBIDDEN) continue;
        if (count < size) {
          this.#add(count++, offer, j);
          if (count === size) worst = kept[0]!;
        } else if (offer < worst) {
          beyond = worst;
          this.#replaceTop(offer, j);
          worst = kept[0]!;
        } else beyond = offer;
      }
    }
    const base = row * size;
    for (let at = 0; at < count; at++) {
      const j = keptColumn[at]!;
      this.columns[base + at] = j;
      this.costs[base + at] = -full[j]!;
    }
    this.count[row] = count;
    this.bound[row] = beyond;
  }

  #add(count: number, offer: number, column: number): void {
    const kept = this.#kept;
    const keptColumn = this.#keptColumn;
    let at = count;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (kept[parent]! >= offer) break;
      kept[at] = kept[parent]!;
      keptColumn[at] = keptColumn[parent]!;
      at = parent;
    }
    kept[at] = offer;
    keptColumn[at] = column;
  }

  #replaceTop(offer: number, column: number): void {
    const { size } = this;
    const kept = this.#kept;
    const keptColumn = this.#keptColumn;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && kept[child + 1]! > kept[child]!) child++;
      if (kept[child]! <= offer) break;
      kept[at] = kept[child]!;
      keptColumn[at] = keptColumn[child]!;
      at = child;
    }
    kept[at] = offer;
    keptColumn[at] = column;
  }
}
