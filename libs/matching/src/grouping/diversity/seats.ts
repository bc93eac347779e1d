import type { Random } from '../random.js';
import { THRESHOLDS } from '../acceptance.js';

/** Distances in whole numbers, element by element, and how many each group may hold. */
export interface Distances {
  readonly n: number;
  /** At `i * n + j`; whole, so that sums never drift. */
  readonly between: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** −ln of the smallest chance the table of acceptance knows: no loss beyond that is ever taken. */
const FARTHEST = THRESHOLDS[0]!;

/**
 * Who is in which group, and for each group g and element i the sum of distances from i to the
 * members of g, so that what an exchange gains is read off with five additions.
 */
export class Seats {
  readonly groupOf: Int32Array;
  readonly size: Int32Array;
  /** At `g * n + i`: from i to the members of g. */
  readonly #sums: Int32Array;
  /** From each element to the members of its own group. */
  readonly #own: Int32Array;
  readonly #members: Int32Array;
  readonly #position: Int32Array;
  readonly #width: number;
  readonly #gains: Int32Array;
  readonly #isFlexible: boolean;
  /** Twice what lies within groups. */
  #twice = 0;

  constructor(
    readonly distances: Distances,
    readonly random: Random,
    groupOf: Int32Array,
  ) {
    const { n, most, least, between } = distances;
    const G = most.length;
    this.groupOf = groupOf.slice();
    this.size = new Int32Array(G);
    this.#width = most.reduce((a, b) => Math.max(a, b));
    this.#members = new Int32Array(G * this.#width);
    this.#position = new Int32Array(n);
    this.#sums = new Int32Array(G * n);
    this.#own = new Int32Array(n);
    this.#gains = new Int32Array(G);
    this.#isFlexible = most.some((m, g) => m !== least[g]);
    groupOf.forEach((g, i) => {
      this.#position[i] = this.size[g]!;
      this.#members[g * this.#width + this.size[g]!++] = i;
      for (let k = 0; k < n; k++) this.#sums[g * n + k]! += between[i * n + k]!;
    });
    groupOf.forEach((g, i) => (this.#own[i] = this.#sums[g * n + i]!));
    this.#twice = this.#own.reduce((a, b) => a + b, 0);
  }

  /** The sum of distances within groups. */
  get within(): number {
    return this.#twice / 2;
  }

  /** What exchanging two would gain. */
  gainOf(i: number, j: number): number {
    const { n, between } = this.distances;
    const [a, b] = [this.groupOf[i]!, this.groupOf[j]!];
    if (a === b) return 0;
    const sums = this.#sums;
    const there = sums[b * n + i]! + sums[a * n + j]!;
    return there - this.#own[i]! - this.#own[j]! - 2 * between[i * n + j]!;
  }

  /** Looks at every exchange and move of one element; takes gains, and losses by Metropolis. */
  scan(i: number, temperature: number): boolean {
    const { groupOf, random } = this;
    const { n, between } = this.distances;
    const sums = this.#sums;
    const own = this.#own;
    const gains = this.#gains;
    const row = i * n;
    const floor = -Math.floor(temperature * FARTHEST);
    let changed = false;
    let a = groupOf[i]!;
    let home = a * n;
    this.#readGains(i);
    const start = random.below(n);
    for (let part = 0; part < 2; part++) {
      const end = part === 0 ? n : start;
      for (let j = part === 0 ? start : 0; j < end; j++) {
        const gain =
          (gains[groupOf[j]!]! + sums[home + j]! - own[j]! - (between[row + j]! << 1)) | 0;
        if (gain <= floor || groupOf[j] === a) continue;
        if (gain < 0 && -gain >= temperature * THRESHOLDS[random.bits() & 4095]!) continue;
        this.#exchange(i, j, gain);
        changed = true;
        a = groupOf[i]!;
        home = a * n;
        this.#readGains(i);
      }
    }
    return (this.#isFlexible && this.#scanMoves(i, temperature)) || changed;
  }

  /** What i would gain by leaving its group for each other one. */
  #readGains(i: number): void {
    const { n } = this.distances;
    const sums = this.#sums;
    const gains = this.#gains;
    const now = this.#own[i]!;
    for (let g = 0, at = i; g < gains.length; g++, at += n) gains[g] = sums[at]! - now;
  }

  #scanMoves(i: number, temperature: number): boolean {
    const { groupOf, size, random } = this;
    const { least, most } = this.distances;
    let changed = false;
    for (let b = 0; b < size.length; b++) {
      const a = groupOf[i]!;
      if (b === a || size[a]! <= least[a]! || size[b]! >= most[b]!) continue;
      const gain = this.#gains[b]!;
      if (gain < 0 && -gain >= temperature * THRESHOLDS[random.bits() & 4095]!) continue;
      if (gain === 0) continue;
      this.#leave(i, a);
      this.#enter(i, b);
      this.#refresh(a);
      this.#refresh(b);
      this.#twice += 2 * gain;
      this.#readGains(i);
      changed = true;
    }
    return changed;
  }

  #exchange(i: number, j: number, gain: number): void {
    const { groupOf } = this;
    const { n, between } = this.distances;
    const sums = this.#sums;
    const [a, b] = [groupOf[i]!, groupOf[j]!];
    const [to, from, one, other] = [a * n, b * n, i * n, j * n];
    for (let k = 0; k < n; k++) {
      const change = between[other + k]! - between[one + k]!;
      sums[to + k]! += change;
      sums[from + k]! -= change;
    }
    const position = this.#position;
    this.#members[a * this.#width + position[i]!] = j;
    this.#members[b * this.#width + position[j]!] = i;
    const at = position[i]!;
    position[i] = position[j]!;
    position[j] = at;
    groupOf[i] = b;
    groupOf[j] = a;
    this.#refresh(a);
    this.#refresh(b);
    this.#twice += 2 * gain;
  }

  #leave(i: number, g: number): void {
    const { n, between } = this.distances;
    const last = this.#members[g * this.#width + --this.size[g]!]!;
    this.#members[g * this.#width + this.#position[i]!] = last;
    this.#position[last] = this.#position[i]!;
    for (let k = 0; k < n; k++) this.#sums[g * n + k]! -= between[i * n + k]!;
  }

  #enter(i: number, g: number): void {
    const { n, between } = this.distances;
    this.groupOf[i] = g;
    this.#position[i] = this.size[g]!;
    this.#members[g * this.#width + this.size[g]!++] = i;
    for (let k = 0; k < n; k++) this.#sums[g * n + k]! += between[i * n + k]!;
  }

  #refresh(g: number): void {
    const { n } = this.distances;
    const first = g * this.#width;
    for (let at = first; at < first + this.size[g]!; at++) {
      const m = this.#members[at]!;
      this.#own[m] = this.#sums[g * n + m]!;
    }
  }
}
