import { FREE, neverOf, type Costs, type Seats } from './seats.js';

/**
 * How far each column is from a row that looks for a place. `columns` holds those done, then those
 * at the present distance (`low` to `up`), then the rest, as in Jonker and Volgenant: most steps
 * find columns no farther than the present one, and need no search for the nearest.
 */
export class Frontier {
  readonly distance: Float64Array;
  /** The column before each on the way to it; FREE: straight from the row. */
  readonly from: Int32Array;
  readonly columns: Int32Array;
  low = 0;
  up = 0;

  constructor(
    readonly seats: Seats,
    readonly costs: Costs,
  ) {
    const { columns: m } = seats.input;
    this.distance = new Float64Array(m);
    this.from = new Int32Array(m);
    this.columns = new Int32Array(m);
  }

  start(row: number): void {
    const { price, input } = this.seats;
    const { columns: m } = input;
    const { costs, distance, columns, from } = this;
    const never = neverOf(costs);
    const base = row * m;
    for (let j = 0; j < m; j++) {
      const cost = costs[base + j]!;
      distance[j] = cost === never ? Infinity : cost - price[j]!;
      columns[j] = j;
      from[j] = FREE;
    }
    this.low = 0;
    this.up = 0;
  }

  /** Brings the nearest of the rest to the front, and answers how far they are. */
  advance(): number {
    const { distance, columns } = this;
    let least = Infinity;
    for (let at = this.low; at < columns.length; at++) {
      const column = columns[at]!;
      const d = distance[column]!;
      if (d > least || d === Infinity) continue;
      if (d < least) {
        least = d;
        this.up = this.low;
      }
      columns[at] = columns[this.up]!;
      columns[this.up++] = column;
    }
    return least;
  }

  /** A column at the present distance that has a free place; −1 if there is none. */
  openNow(): number {
    for (let at = this.low; at < this.up; at++)
      if (this.seats.open[this.columns[at]!] === 1) return this.columns[at]!;
    return -1;
  }

  /**
   * Shortens the ways to the rest by those that lead over a column, one of whose rows goes on at
   * these costs (from `start` in `costs`). Ends at once at a free place no farther than the column
   * itself, and answers which; −1 if there is none.
   */
  relax(costs: Costs, start: number, never: number, base: number, d: number, via: number): number {
    const { price, open } = this.seats;
    const { distance, from, columns } = this;
    const { length } = columns;
    let { up } = this;
    for (let at = up; at < length; at++) {
      const to = columns[at]!;
      const cost = costs[start + to]!;
      if (cost === never) continue;
      const through = base + cost - price[to]!;
      if (through >= distance[to]!) continue;
      distance[to] = through;
      from[to] = via;
      if (through > d) continue;
      if (open[to] === 1) {
        this.up = up;
        return to;
      }
      columns[at] = columns[up]!;
      columns[up++] = to;
    }
    this.up = up;
    return -1;
  }
}
