import { DenseOffers } from './dense-offers.js';
import { Exchange, NONE } from './exchange.js';
import { Frontier } from './frontier.js';
import { openingBids } from './opening-bids.js';
import { FREE, neverOf, OUT, Seats, type TransportInput } from './seats.js';

/** The nearest place so far: a column, or OUT from a column. */
interface Found {
  distance: number;
  column: number;
  from: number;
}

const offer = (found: Found, distance: number, column: number, from: number): void => {
  if (distance >= found.distance) return;
  found.distance = distance;
  found.column = column;
  found.from = from;
};

/**
 * The transportation problem by shortest augmenting paths, on the columns alone: a column with ten
 * places is one node. Kept true all the time, for the rows that have a place: every row is where
 * `cost − price` is least, `price` is 0 for a column that is neither full nor at its `lo`, at most
 * 0 where full, from 0 to `penalty` at its `lo`, and `penalty` below it. That proves the optimum.
 */
export class Transport {
  readonly seats: Seats;
  readonly #exchange: Exchange;
  readonly #frontier: Frontier;
  readonly #never: number;

  constructor(readonly input: TransportInput) {
    this.seats = new Seats(input);
    this.#exchange = new Exchange(this.seats, input.costs);
    this.#frontier = new Frontier(this.seats, input.costs);
    this.#never = neverOf(input.costs);
  }

  /** Places all rows. `step` hears how many are done, and ends the work by answering false. */
  solve(step: (done: number) => boolean = () => true): boolean {
    const free = openingBids(this.seats, new DenseOffers(this.seats, this.input.costs), step);
    const { length } = this.input.rows;
    for (const [at, row] of free.entries()) {
      if (!step(length - free.length + at)) return false;
      this.#insert(row);
    }
    return true;
  }

  /** Dijkstra from the row over the columns to the nearest free place, by reduced costs. */
  #insert(row: number): void {
    const frontier = this.#frontier;
    const found: Found = { distance: this.input.out[row]!, column: OUT, from: FREE };
    frontier.start(row);
    for (let d = frontier.advance(); d < found.distance; d = frontier.advance()) {
      const open = frontier.openNow();
      if (open >= 0) offer(found, d, open, FREE);
      while (frontier.low < frontier.up && d < found.distance)
        this.#pass(frontier.columns[frontier.low++]!, d, found);
    }
    for (let at = 0; at < frontier.low; at++) {
      const column = frontier.columns[at]!;
      const nearer = found.distance - frontier.distance[column]!;
      if (nearer > 0) this.seats.setPrice(column, this.seats.price[column]! - nearer);
    }
    this.#augment(row, found.column, found.from);
  }

  /** Looks for a place in the column itself, out of it altogether, and on to other columns. */
  #pass(column: number, d: number, found: Found): void {
    const { seats } = this;
    offer(found, d + seats.placeBehind(column), column, FREE);
    const members = seats.members[column]!;
    if (members.length === 0 || found.distance <= d) return;
    const base = d + seats.price[column]!;
    offer(found, base + this.#exchange.out(column), OUT, column);
    if (found.distance <= d) return;
    const { costs, columns: m } = this.input;
    const row = members[0]! * m;
    const open =
      members.length === 1
        ? this.#frontier.relax(costs, row, this.#never, base - costs[row + column]!, d, column)
        : this.#frontier.relax(this.#exchange.from(column), 0, NONE, base, d, column);
    if (open >= 0) offer(found, d, open, FREE);
  }

  #augment(row: number, end: number, endFrom: number): void {
    let to = end;
    let via = end === OUT ? endFrom : this.#frontier.from[end]!;
    while (via !== FREE) {
      const moved = to === OUT ? this.#exchange.whoGoesOut(via) : this.#exchange.who(via, to);
      this.seats.take(moved);
      this.seats.put(moved, to);
      to = via;
      via = this.#frontier.from[to]!;
    }
    this.seats.put(row, to);
  }
}
