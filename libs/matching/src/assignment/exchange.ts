import { FREE, neverOf, type Costs, type Seats } from './seats.js';

export const NONE = 0x7fffffff;

/**
 * What it costs a column to send one of its rows on to each other column: the least cost(to) −
 * cost(here) over its rows. It is free of prices, so it changes only with who is in the column,
 * and is made anew when it is next asked for. A column of one row is that row itself.
 */
export class Exchange {
  readonly #least: (Int32Array | undefined)[];
  readonly #madeAt: Int32Array;
  readonly #never: number;

  constructor(
    readonly seats: Seats,
    readonly costs: Costs,
  ) {
    const { columns } = seats.input;
    this.#never = neverOf(costs);
    this.#least = Array.from({ length: columns }, () => undefined);
    this.#madeAt = new Int32Array(columns).fill(-1);
  }

  /** The least that sending one of the rows out altogether costs. */
  out(column: number): number {
    let least = Infinity;
    for (const row of this.seats.members[column]!)
      least = Math.min(least, this.#outCost(row, column));
    return least;
  }

  whoGoesOut(column: number): number {
    const members = this.seats.members[column]!;
    return this.#cheapest(members, (row) => this.#outCost(row, column));
  }

  /** The row that goes from one column to the other most cheaply. */
  who(column: number, to: number): number {
    const { members, input } = this.seats;
    const { columns: m } = input;
    const { costs } = this;
    const never = this.#never;
    return this.#cheapest(members[column]!, (row) => {
      const cost = costs[row * m + to]!;
      return cost === never ? Infinity : cost - costs[row * m + column]!;
    });
  }

  /** The costs of sending one row on, by column; NONE where no row can go. */
  from(column: number): Int32Array {
    const { members, input } = this.seats;
    const { columns: m } = input;
    const { costs } = this;
    const never = this.#never;
    const least = (this.#least[column] ??= new Int32Array(m));
    if (this.#madeAt[column] === this.seats.changes[column]) return least;
    this.#madeAt[column] = this.seats.changes[column]!;
    least.fill(NONE);
    for (const row of members[column]!) {
      const start = row * m;
      const own = costs[start + column]!;
      for (let j = 0; j < m; j++) {
        const cost = costs[start + j]!;
        if (cost !== never && cost - own < least[j]!) least[j] = cost - own;
      }
    }
    return least;
  }

  #outCost(row: number, column: number): number {
    const { columns: m, out } = this.seats.input;
    return out[row]! - this.costs[row * m + column]!;
  }

  /** The row of least cost; of equals the one that comes first by number. */
  #cheapest(rows: readonly number[], costOf: (row: number) => number): number {
    let found = FREE;
    let least = Infinity;
    for (const row of rows) {
      const cost = costOf(row);
      if (cost < least || (cost === least && row < found)) {
        least = cost;
        found = row;
      }
    }
    return found;
  }
}
