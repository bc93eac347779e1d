import { FREE, type Seats } from './seats.js';

/** What columns offer a row at the present prices, `cost − price` being an offer's size. */
export interface Offers {
  /** The column of the best offer that the last `look` found; OUT if that is better. */
  readonly best: number;
  /** Looks for the best offer, and answers the second-best (or what it is at least). */
  look(row: number): number;
  /** The best offer outside the column (or what it is at least). */
  beside(row: number, column: number): number;
  /** What the row costs in the column where it is, or that its last `look` found best. */
  cost(row: number, column: number): number;
}

/** Rounds over the rows that are still free, and bids in all for each row. */
const ROUNDS = 2;
const BIDS = 4;
/** After so many bids they have to have placed one row in so many, or they are given up. */
const ENOUGH_TO_TELL = 100;
const WORTH_IT = 3;
/** Between two looks at whether the run goes on, in bids that follow from one another. */
const PATIENCE = 64;

/**
 * A first assignment and first prices, cheaply: each row bids for the column that is best for it. In
 * a full column the row that loses least by going elsewhere goes, and the price falls until the next
 * one would go too. This is the 'augmenting row reduction' of Jonker and Volgenant, for columns
 * with several places. Rows over which it would not get further are left to the exact search.
 *
 * @returns the rows that have no place yet
 */
export const openingBids = (
  seats: Seats,
  offers: Offers,
  step: (done: number) => boolean,
): number[] => {
  const { input, price, load } = seats;
  const { lo, hi, out } = input;
  // The second-best offer of each row, never too high: prices only fall, so offers only get worse.
  const second = new Float64Array(out.length);
  let placed = 0;

  // What `weigh` finds: who loses least by leaving a column, how much, and how much the next one.
  let loser = FREE;
  let loss = Infinity;
  let lossOfNext = Infinity;
  let next = FREE;
  const looked = new Int32Array(out.length);
  let weighing = 0;

  const consider = (row: number, column: number): void => {
    const own = second[row]! - offers.cost(row, column) + price[column]!;
    if (own < loss) {
      lossOfNext = loss;
      next = loser;
      loss = own;
      loser = row;
    } else if (own < lossOfNext) {
      lossOfNext = own;
      next = row;
    }
  };

  /** Weighs the members of a column and one row more; only offers that decide are looked up anew. */
  const weigh = (column: number, row: number): void => {
    const members = seats.members[column]!;
    weighing++;
    for (;;) {
      loser = next = FREE;
      loss = lossOfNext = Infinity;
      consider(row, column);
      for (const member of members) consider(member, column);
      const stale = looked[loser] !== weighing ? loser : next >= 0 && looked[next] !== weighing ? next : FREE; // prettier-ignore
      if (stale === FREE) return;
      second[stale] = offers.beside(stale, column);
      looked[stale] = weighing;
    }
  };

  const bid = (start: number, budget: number): number => {
    let row = start;
    for (let used = 1; ; used++) {
      second[row] = offers.look(row);
      const { best } = offers;
      if (best < 0 || load[best]! < lo[best]! || (load[best]! < hi[best]! && price[best] === 0)) {
        seats.put(row, best);
        placed++;
        return used;
      }
      const column = best;
      weigh(column, row);
      // A column at its least load opens further places once its price is down to 0.
      const fall = load[column]! < hi[column]! ? price[column]! : Infinity;
      if (loss >= fall) {
        seats.setPrice(column, 0);
        seats.put(row, column);
        placed++;
        return used;
      }
      const drop = Math.min(lossOfNext, fall);
      if (drop === Infinity) return used;
      seats.setPrice(column, price[column]! - drop);
      if (loser !== row) {
        seats.take(loser);
        seats.put(row, column);
      }
      row = loser;
      if (drop === 0 || used >= budget) return used;
      if (used % PATIENCE === 0 && !step(placed)) return used;
    }
  };

  let free: number[] = [...input.rows];
  let bids = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of free) {
      if (bids > BIDS * input.rows.length || !step(placed)) break;
      // Where most are after the same few, bids get nobody further.
      if (bids > ENOUGH_TO_TELL && bids > WORTH_IT * placed) break;
      if (seats.columnOf[row] === FREE) bids += bid(row, BIDS * input.rows.length - bids);
    }
    free = [...input.rows].filter((row) => seats.columnOf[row] === FREE);
  }
  return free;
};
