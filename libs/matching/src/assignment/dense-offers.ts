import type { Offers } from './opening-bids.js';
import { FREE, neverOf, OUT, type Costs, type Seats } from './seats.js';

/** Offers looked up in a table of all pairs. */
export class DenseOffers implements Offers {
  best = FREE;
  readonly #never: number;

  constructor(
    readonly seats: Seats,
    readonly costs: Costs,
  ) {
    this.#never = neverOf(costs);
  }

  look(row: number): number {
    const { costs } = this;
    const { price, open, input } = this.seats;
    const m = input.columns;
    const base = row * m;
    const never = this.#never;
    let first = input.out[row]!;
    let next = Infinity;
    let best = OUT;
    for (let j = 0; j < m; j++) {
      const cost = costs[base + j]!;
      if (cost === never) continue;
      const at = cost - price[j]!;
      if (at <= next) {
        if (at < first || (at === first && open[j] === 1)) {
          next = first;
          first = at;
          best = j;
        } else next = at;
      }
    }
    this.best = best;
    return next;
  }

  beside(row: number, column: number): number {
    const { costs } = this;
    const { price, input } = this.seats;
    const m = input.columns;
    const base = row * m;
    const never = this.#never;
    let next = input.out[row]!;
    for (let j = 0; j < m; j++) {
      const cost = costs[base + j]!;
      if (cost === never || j === column) continue;
      if (cost - price[j]! < next) next = cost - price[j]!;
    }
    return next;
  }

  cost(row: number, column: number): number {
    return this.costs[row * this.seats.input.columns + column]!;
  }
}
