/** A pair that may not be, in a matrix of costs of this type. */
export const neverOf = (costs: Costs): number =>
  costs instanceof Int16Array ? 0x7fff : 0x7fffffff;

/** Row-major: what each mentee (row) costs with each mentor (column). */
export type Costs = Int16Array | Int32Array;

export interface SeatingInput {
  readonly columns: number;
  /** The rows to place, by their number among all. */
  readonly rows: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** What leaving the row out costs; infinite if it has to be placed. */
  readonly out: Float64Array;
  /** What a column pays for each row it has below its `lo`; more than all else together. */
  readonly penalty: number;
}

export interface TransportInput extends SeatingInput {
  readonly costs: Costs;
}

/** Below every price that can come about: for columns that take nobody. */
const CLOSED = -(2 ** 50);
export const OUT = -2;
export const FREE = -1;

/** Who sits where, at what prices. */
export class Seats {
  readonly price: Float64Array;
  readonly load: Int32Array;
  /** Where each row is: a column, OUT or FREE. */
  readonly columnOf: Int32Array;
  readonly members: number[][];
  /** How often the members of each column have changed. */
  readonly changes: Int32Array;
  /** 1 for a column that takes one row more without anybody leaving or a price changing. */
  readonly open: Uint8Array;

  constructor(readonly input: SeatingInput) {
    const { columns: m, lo, hi, penalty } = input;
    this.price = Float64Array.from(lo, (min, j) => (hi[j] === 0 ? CLOSED : min > 0 ? penalty : 0));
    this.load = new Int32Array(m);
    this.columnOf = new Int32Array(input.out.length).fill(FREE);
    this.members = Array.from({ length: m }, () => []);
    this.changes = new Int32Array(m);
    this.open = Uint8Array.from(hi, (max) => (max > 0 ? 1 : 0));
  }

  put(row: number, column: number): void {
    this.columnOf[row] = column;
    if (column < 0) return;
    this.members[column]!.push(row);
    this.load[column]!++;
    this.#noteOpen(column);
    this.changes[column]!++;
  }

  take(row: number): void {
    const column = this.columnOf[row]!;
    this.columnOf[row] = FREE;
    if (column < 0) return;
    const members = this.members[column]!;
    members[members.indexOf(row)] = members.at(-1)!;
    members.pop();
    this.load[column]!--;
    this.#noteOpen(column);
    this.changes[column]!++;
  }

  setPrice(column: number, price: number): void {
    this.price[column] = price;
    this.#noteOpen(column);
  }

  #noteOpen(column: number): void {
    const load = this.load[column]!;
    const { lo, hi } = this.input;
    const free = load < lo[column]! || (load < hi[column]! && this.price[column] === 0);
    this.open[column] = free ? 1 : 0;
  }

  /** What one row more changes for the column itself, reduced: how far behind it a free place is. */
  placeBehind(column: number): number {
    const load = this.load[column]!;
    if (load < this.input.lo[column]!) return this.price[column]! - this.input.penalty;
    return load < this.input.hi[column]! ? this.price[column]! : Infinity;
  }
}
