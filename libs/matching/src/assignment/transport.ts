import { Exchange } from './exchange.js';
import { openingBids } from './opening-bids.js';
import { FREE, OUT, Seats, type TransportInput } from './seats.js';

/**
 * The transportation problem by shortest augmenting paths, on the columns alone: a column with ten
 * places is one node. Kept true all the time, for the rows that have a place: every row is where
 * `cost − price` is least, `price` is 0 for a column that is neither full nor at its `lo`, at most
 * 0 where full, from 0 to `penalty` at its `lo`, and `penalty` below it. That proves the optimum.
 */
export class Transport {
  readonly seats: Seats;
  readonly #exchange: Exchange;
  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #todo: Int32Array;
  readonly #closest: Int32Array;

  constructor(readonly input: TransportInput) {
    const { columns: m } = input;
    this.seats = new Seats(input);
    this.#exchange = new Exchange(this.seats);
    this.#distance = new Float64Array(m);
    this.#from = new Int32Array(m);
    this.#todo = new Int32Array(m);
    this.#closest = new Int32Array(m);
  }

  /** Places all rows. `step` hears how many are done, and ends the work by answering false. */
  solve(step: (done: number) => boolean = () => true): boolean {
    const free = openingBids(this.seats, step);
    const { length } = this.input.rows;
    for (const [at, row] of free.entries()) {
      if (!step(length - free.length + at)) return false;
      this.#insert(row);
    }
    return true;
  }

  /** Dijkstra from the row over the columns to the nearest free place, by reduced costs. */
  #insert(row: number): void {
    const { seats } = this;
    const { price } = seats;
    const distance = this.#distance;
    const closest = this.#closest;
    let { nearest, todo } = this.#start(row);
    let end = OUT;
    let endFrom = FREE;
    let best = this.input.out[row]!;
    let done = 0;
    while (nearest >= 0) {
      const column = this.#todo[nearest]!;
      const d = distance[column]!;
      if (d >= best) break;
      this.#todo[nearest] = this.#todo[--todo]!;
      closest[done++] = column;
      const place = d + seats.placeBehind(column);
      if (place < best) {
        best = place;
        end = column;
        endFrom = FREE;
        if (place <= d) break;
      }
      if (seats.load[column] === 0) {
        nearest = this.#nearest(todo);
        continue;
      }
      const outside = d + price[column]! + this.#exchange.out(column);
      if (outside < best) {
        best = outside;
        end = OUT;
        endFrom = column;
      }
      nearest = this.#exchange.relax(column, d, distance, this.#from, this.#todo, todo);
    }
    for (let at = 0; at < done; at++) {
      const column = closest[at]!;
      seats.setPrice(column, price[column]! - Math.max(0, best - distance[column]!));
    }
    this.#augment(row, end, endFrom);
  }

  /** Distances of all columns straight from the row; how many can be reached comes later. */
  #start(row: number): { nearest: number; todo: number } {
    const { price, never, open } = this.seats;
    const { columns: m, costs } = this.input;
    const distance = this.#distance;
    const todo = this.#todo;
    const base = row * m;
    let least = Infinity;
    let nearest = -1;
    for (let j = 0; j < m; j++) {
      const cost = costs[base + j]!;
      const d = cost === never ? Infinity : cost - price[j]!;
      distance[j] = d;
      todo[j] = j;
      if (d < least || (d === least && open[j] === 1)) {
        least = d;
        nearest = j;
      }
    }
    this.#from.fill(FREE);
    return { nearest, todo: m };
  }

  #nearest(todo: number): number {
    let least = Infinity;
    let nearest = -1;
    for (let at = 0; at < todo; at++) {
      const d = this.#distance[this.#todo[at]!]!;
      if (d < least) {
        least = d;
        nearest = at;
      }
    }
    return nearest;
  }

  #augment(row: number, end: number, endFrom: number): void {
    let to = end;
    let via = end === OUT ? endFrom : this.#from[end]!;
    while (via !== FREE) {
      const moved = to === OUT ? this.#exchange.whoGoesOut(via) : this.#exchange.who(via, to);
      this.seats.take(moved);
      this.seats.put(moved, to);
      to = via;
      via = this.#from[to]!;
    }
    this.seats.put(row, to);
  }
}
