import { openingBids } from '../opening-bids.js';
import { FORBIDDEN } from '../score-rows.js';
import { FREE, OUT, Seats, type SeatingInput } from '../seats.js';
import { Candidates, type FillRow } from './candidates.js';
import { ListedOffers } from './listed-offers.js';
import { MinHeap } from './min-heap.js';

/** Between two looks at whether the run goes on, in columns passed. */
const PATIENCE = 32;

/**
 * The same shortest augmenting paths as `Transport`, with the same prices kept true, but without a
 * table of all pairs: ways lead over lists of candidates. Where a column off somebody's list could
 * be nearer than the nearest place found, that row is computed in full, at its turn in Dijkstra's
 * order; so every path is the shortest among all pairs, and the prices prove the optimum of all.
 */
export class ListedTransport {
  readonly seats: Seats;
  readonly lists: Candidates;
  /** What each row costs in the column where it is. */
  readonly own: Int32Array;
  // The search for one row: how far each column is, and who comes there from where at what cost.
  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #who: Int32Array;
  readonly #cost: Int32Array;
  readonly #passed: Uint8Array;
  readonly #touched: number[] = [];
  readonly #columns = new MinHeap();
  /** Rows by how far a column off their list is at least. */
  readonly #rows = new MinHeap();
  readonly #base: Float64Array;
  readonly #via: Int32Array;
  #nearest = Infinity;
  #end = OUT;
  /** Who would go out altogether, where the end is OUT. */
  #leaver = FREE;

  constructor(
    readonly input: SeatingInput,
    fill: FillRow,
    candidates: number,
  ) {
    const rows = input.out.length;
    const m = input.columns;
    this.seats = new Seats(input);
    this.lists = new Candidates(fill, input, this.seats.price, Math.min(candidates, m));
    this.own = new Int32Array(rows);
    this.#distance = new Float64Array(m).fill(Infinity);
    this.#from = new Int32Array(m);
    this.#who = new Int32Array(m);
    this.#cost = new Int32Array(m);
    this.#passed = new Uint8Array(m);
    this.#base = new Float64Array(rows);
    this.#via = new Int32Array(rows);
  }

  /** Places all rows. `step` hears how many are done, and ends the work by answering false. */
  solve(step: (done: number) => boolean = () => true): boolean {
    const offers = new ListedOffers(this.seats, this.lists, this.own);
    const free = openingBids(this.seats, offers, step);
    const { length } = this.input.rows;
    for (const [at, row] of free.entries()) {
      const goesOn = (): boolean => step(length - free.length + at);
      if (!goesOn() || !this.#insert(row, goesOn)) return false;
    }
    return true;
  }

  /** Dijkstra from the row over the columns to the nearest free place, by reduced costs. */
  #insert(row: number, goesOn: () => boolean): boolean {
    const { seats } = this;
    this.#start(row);
    let patience = PATIENCE;
    for (;;) {
      const d = this.#columns.least;
      const e = this.#rows.least;
      if (Math.min(d, e) >= this.#nearest) break;
      if (e < d) {
        if (!goesOn()) return false;
        this.#computeInFull(this.#rows.pop());
      } else {
        const column = this.#columns.pop();
        if (this.#passed[column] === 1) continue;
        if (--patience === 0) {
          if (!goesOn()) return false;
          patience = PATIENCE;
        }
        this.#pass(column, d);
      }
    }
    for (const column of this.#touched) {
      if (this.#passed[column] === 0) continue;
      const nearer = this.#nearest - this.#distance[column]!;
      if (nearer > 0) seats.setPrice(column, seats.price[column]! - nearer);
    }
    this.#augment();
    return true;
  }

  #start(row: number): void {
    for (const column of this.#touched) {
      this.#distance[column] = Infinity;
      this.#passed[column] = 0;
    }
    this.#touched.length = 0;
    this.#columns.clear();
    this.#rows.clear();
    this.#nearest = this.input.out[row]!;
    this.#end = OUT;
    this.#leaver = row;
    this.#goFrom(row, 0, FREE);
    // A free place, however far, spares the search all that is farther.
    if (this.#end === OUT && this.#rows.size > 0) this.#computeInFull(this.#rows.pop());
  }

  /** Looks for a place in the column itself, out of it altogether, and on to other columns. */
  #pass(column: number, d: number): void {
    const { seats, input, own } = this;
    this.#passed[column] = 1;
    this.#offer(d + seats.placeBehind(column), column, FREE);
    const base = d + seats.price[column]!;
    for (const row of seats.members[column]!) {
      if (this.#nearest <= d) return;
      this.#offer(base - own[row]! + input.out[row]!, OUT, row);
      this.#goFrom(row, base - own[row]!, column);
    }
  }

  #offer(distance: number, end: number, leaver: number): void {
    if (distance >= this.#nearest) return;
    this.#nearest = distance;
    this.#end = end;
    this.#leaver = leaver;
  }

  /** The ways on to the row's candidates, and a note on when to look at all other columns. */
  #goFrom(row: number, base: number, via: number): void {
    const { columns, costs, count, bound, size } = this.lists;
    const { price } = this.seats;
    const from = row * size;
    const end = from + count[row]!;
    for (let at = from; at < end; at++) {
      const to = columns[at]!;
      const through = base + costs[at]! - price[to]!;
      if (through < this.#nearest && through < this.#distance[to]!)
        this.#reach(to, through, via, row, costs[at]!);
    }
    const further = base + bound[row]!;
    if (further >= this.#nearest) return;
    this.#base[row] = base;
    this.#via[row] = via;
    this.#rows.push(further, row);
  }

  #computeInFull(row: number): void {
    const { full } = this.lists;
    const { price } = this.seats;
    const base = this.#base[row]!;
    const via = this.#via[row]!;
    this.lists.renew(row);
    for (let to = 0; to < full.length; to++) {
      const worth = full[to]!;
      const through = base - worth - price[to]!;
      if (worth !== FORBIDDEN && through < this.#nearest && through < this.#distance[to]!)
        this.#reach(to, through, via, row, -worth);
    }
  }

  #reach(to: number, through: number, via: number, row: number, cost: number): void {
    if (this.#distance[to] === Infinity) this.#touched.push(to);
    this.#distance[to] = through;
    this.#from[to] = via;
    this.#who[to] = row;
    this.#cost[to] = cost;
    if (this.seats.open[to] === 1) this.#offer(through, to, FREE);
    else this.#columns.push(through, to);
  }

  #augment(): void {
    const { seats } = this;
    let to = this.#end;
    let moved = this.#leaver;
    let via: number = seats.columnOf[moved] ?? FREE;
    if (to !== OUT) {
      moved = this.#who[to]!;
      via = this.#from[to]!;
    }
    for (;;) {
      if (via !== FREE) seats.take(moved);
      seats.put(moved, to);
      if (to !== OUT) this.own[moved] = this.#cost[to]!;
      if (via === FREE) return;
      to = via;
      moved = this.#who[to]!;
      via = this.#from[to]!;
    }
  }
}
