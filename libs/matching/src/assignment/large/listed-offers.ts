import type { Offers } from '../opening-bids.js';
import { FREE, OUT, type Seats } from '../seats.js';
import type { Candidates } from './candidates.js';

/** Offers looked up in lists of candidates, made anew where a column off the list could be better. */
export class ListedOffers implements Offers {
  best = FREE;

  constructor(
    readonly seats: Seats,
    readonly lists: Candidates,
    /** What each row costs where it is; here also where it would go. */
    readonly own: Int32Array,
  ) {}

  look(row: number): number {
    const second = this.#look(row);
    if (this.lists.bound[row]! >= second) return second;
    this.lists.renew(row);
    return Math.min(this.#look(row), this.lists.bound[row]!);
  }

  beside(row: number, column: number): number {
    const next = this.#beside(row, column);
    if (this.lists.bound[row]! >= next) return next;
    this.lists.renew(row);
    return Math.min(this.#beside(row, column), this.lists.bound[row]!);
  }

  cost(row: number): number {
    return this.own[row]!;
  }

  #look(row: number): number {
    const { price, open, input } = this.seats;
    const { columns, costs, count, size } = this.lists;
    const from = row * size;
    const end = from + count[row]!;
    let first = input.out[row]!;
    let next = Infinity;
    let best = OUT;
    for (let at = from; at < end; at++) {
      const j = columns[at]!;
      const offer = costs[at]! - price[j]!;
      if (offer > next) continue;
      if (offer < first || (offer === first && open[j] === 1)) {
        next = first;
        first = offer;
        best = j;
        this.own[row] = costs[at]!;
      } else next = offer;
    }
    this.best = best;
    return next;
  }

  #beside(row: number, column: number): number {
    const { price, input } = this.seats;
    const { columns, costs, count, size } = this.lists;
    const from = row * size;
    const end = from + count[row]!;
    let next = input.out[row]!;
    for (let at = from; at < end; at++) {
      const j = columns[at]!;
      if (j === column) continue;
      const offer = costs[at]! - price[j]!;
      if (offer < next) next = offer;
    }
    return next;
  }
}
