import type { Model } from './model.js';
import { imbalance, overlap, unlike } from './score.js';
import type { Skeleton } from './skeletons.js';

/** What one step on each level of the objective costs beside the points. */
export interface Penalties {
  readonly unplaced: number;
  readonly outsideSize: number;
  readonly withoutLeader: number;
  readonly onlyOne: number;
}

/** A gentle pull towards the target size: points per squared person away from it. */
export const SIZE_POINTS = 250;

const missesOf = ({ blocks, slots, slotStart, slotOf, hoursKnown }: Model): Uint8Array => {
  const width = slots.length + 1;
  const misses = new Uint8Array(blocks.length * width);
  blocks.forEach(({ members }, b) => {
    for (const p of members) {
      if (hoursKnown[p] === 0) continue;
      for (let i = 0; i < width; i++) misses[b * width + i]!++;
      for (let i = slotStart[p]!; i < slotStart[p + 1]!; i++) {
        misses[b * width + slotOf[i]! + 1]!--;
      }
    }
  });
  return misses;
};

/**
 * The state of the search: who is where, and for each group the sums that its score is made of, so
 * that a change costs a few additions and a score needs no look at the members. The group with
 * number `pool` holds those who are not placed.
 */
export class Tables {
  readonly pool: number;
  readonly groupOf: Int32Array;
  readonly members: number[][];
  readonly leader: Int32Array;
  readonly slot: Int32Array;
  readonly size: Int32Array;
  /** The groups of each leader, in order. */
  readonly led: number[][];
  /** How many of them at each hour. */
  readonly busy: Uint8Array;
  readonly count: Int32Array;
  readonly known: Int32Array;
  readonly squares: Float64Array;
  readonly total: Float64Array;
  readonly cross: Float64Array;
  readonly ones: Int32Array;
  readonly hoursKnown: Int32Array;
  readonly can: Int32Array;
  /** At `block * (slots + 1) + slot + 1`: how many of the block cannot then; all, at no hour. */
  readonly #cannotAt: Uint8Array;
  readonly #position: Int32Array;
  readonly #wholeSquares: Float64Array;

  constructor(
    readonly model: Model,
    readonly groups: readonly Skeleton[],
    public penalties: Penalties,
  ) {
    const G = groups.length;
    const F = model.features.length;
    this.pool = G;
    this.groupOf = new Int32Array(model.blocks.length).fill(-1);
    this.#position = new Int32Array(model.blocks.length);
    this.members = Array.from({ length: G + 1 }, () => []);
    this.leader = new Int32Array(G).fill(-1);
    this.slot = new Int32Array(G).fill(-1);
    this.size = new Int32Array(G + 1);
    this.led = model.leaders.map(() => []);
    this.busy = new Uint8Array(model.leaders.length * model.slots.length);
    this.count = new Int32Array(G * model.categories);
    this.known = new Int32Array(G * F);
    this.squares = new Float64Array(G * F);
    this.total = new Float64Array(G * F);
    this.cross = new Float64Array(G * F);
    this.ones = new Int32Array(G * F);
    this.hoursKnown = new Int32Array(G);
    this.can = new Int32Array(G * model.slots.length);
    this.#cannotAt = missesOf(model);
    this.#wholeSquares = new Float64Array(model.strata.length * F);
    model.wholeCount.forEach((n, i) => {
      const stratum = Math.floor(i / model.categories);
      this.#wholeSquares[stratum * F + model.featureOf[i % model.categories]!]! += n * n;
    });
  }

  /** Puts a block into a group (or the pool), out of where it was. */
  shift(block: number, to: number): void {
    const from = this.groupOf[block]!;
    const { members } = this.model.blocks[block]!;
    if (from >= 0) {
      const list = this.members[from]!;
      const last = list.pop()!;
      const at = this.#position[block]!;
      if (last !== block) {
        list[at] = last;
        this.#position[last] = at;
      }
      this.size[from]! -= members.length;
      if (from !== this.pool) for (const p of members) this.#tally(p, from, -1);
    }
    this.groupOf[block] = to;
    this.#position[block] = this.members[to]!.push(block) - 1;
    this.size[to]! += members.length;
    if (to !== this.pool) for (const p of members) this.#tally(p, to, 1);
  }

  /** Gives a group its leader and hour (−1 for none). */
  lead(group: number, leader: number, slot: number): void {
    const S = this.model.slots.length;
    const [oldLeader, oldSlot] = [this.leader[group]!, this.slot[group]!];
    if (oldLeader >= 0) {
      this.led[oldLeader] = this.led[oldLeader]!.filter((g) => g !== group);
      if (oldSlot >= 0) this.busy[oldLeader * S + oldSlot]!--;
    }
    this.leader[group] = leader;
    this.slot[group] = slot;
    if (leader >= 0) {
      this.led[leader] = [...this.led[leader]!, group].sort((a, b) => a - b);
      if (slot >= 0) this.busy[leader * S + slot]!++;
    }
  }

  /** What the search minimises, for one group. Always a whole number, so sums never drift. */
  energy(group: number): number {
    const n = this.size[group]!;
    const { penalties } = this;
    if (group === this.pool) return n * penalties.unplaced;
    return (
      this.points(group) +
      this.outsideSize(group) * penalties.outsideSize +
      (this.leader[group]! < 0 && n > 0 ? penalties.withoutLeader : 0) +
      this.onlyOnes(group) * penalties.onlyOne
    );
  }

  totalEnergy(): number {
    let sum = 0;
    for (let g = 0; g <= this.pool; g++) sum += this.energy(g);
    return sum;
  }

  points(group: number): number {
    let sum = this.sizePoints(group) + this.hourPoints(group);
    for (let i = 0; i < this.model.criteria.length; i++) sum += this.criterionPoints(group, i);
    for (let i = 0; i < this.model.leaderFit.length; i++) sum += this.leaderPoints(group, i);
    for (let i = 0; i < this.model.neverAlone.length; i++) sum += this.alonePoints(group, i);
    return sum;
  }

  outsideSize(group: number): number {
    const { min, max } = this.model.problem.size;
    const n = this.size[group]!;
    return n < min ? min - n : n > max ? n - max : 0;
  }

  /** Members who are the only one of a kind of which that comes before all points. */
  onlyOnes(group: number): number {
    let sum = 0;
    for (const { feature, points } of this.model.neverAlone) {
      if (points === null) sum += this.alone(group, feature);
    }
    return sum;
  }

  /** Members who are the only one of a watched kind, among at least two whose kind is known. */
  alone(group: number, feature: number): number {
    const i = group * this.model.features.length + feature;
    return this.known[i]! > 1 ? this.ones[i]! : 0;
  }

  alonePoints(group: number, rule: number): number {
    const { feature, points } = this.model.neverAlone[rule]!;
    return points === null ? 0 : Math.round(points * this.alone(group, feature));
  }

  sizePoints(group: number): number {
    const away = this.size[group]! - this.model.problem.size.target;
    return SIZE_POINTS * away * away;
  }

  /** Members with known hours who cannot at the group's hour. */
  cannot(group: number): number {
    const slot = this.slot[group]!;
    const can = slot < 0 ? 0 : this.can[group * this.model.slots.length + slot]!;
    return this.hoursKnown[group]! - can;
  }

  /** Members of a block with known hours who cannot at the hour of a group. */
  misses(block: number, group: number): number {
    if (group === this.pool) return 0;
    return this.#cannotAt[block * (this.model.slots.length + 1) + this.slot[group]! + 1]!;
  }

  hourPoints(group: number): number {
    const { hourPoints } = this.model;
    return hourPoints === null ? 0 : Math.round(hourPoints * this.cannot(group));
  }

  criterionPoints(group: number, criterion: number): number {
    const { criteria, features, wholeKnown } = this.model;
    const { feature, kind, points } = criteria[criterion]!;
    const F = features.length;
    const i = group * F + feature;
    const known = this.known[i]!;
    const squares = this.squares[i]!;
    const length = features[feature]!.meanLength;
    if (kind === 'balance') {
      const w = this.groups[group]!.stratum * F + feature;
      const whole = wholeKnown[w]!;
      const wholeSquares = this.#wholeSquares[w]!;
      return Math.round(
        points * imbalance(known, squares, this.cross[i]!, whole, wholeSquares, length),
      );
    }
    const measure = kind === 'alike' ? unlike : overlap;
    return Math.round(points * measure(known, squares, this.total[i]!, length));
  }

  /** Members who share an attribute with their leader; all of them where the leader's is unknown. */
  sharedWithLeader(group: number, feature: number): number {
    const known = this.known[group * this.model.features.length + feature]!;
    const leader = this.leader[group]!;
    const cats = leader < 0 ? [] : this.model.leaderCats[leader]![feature]!;
    if (cats.length === 0) return known;
    let most = 0;
    for (const c of cats) {
      if (c >= 0) most = Math.max(most, this.count[group * this.model.categories + c]!);
    }
    return most;
  }

  leaderPoints(group: number, fit: number): number {
    const { feature, points } = this.model.leaderFit[fit]!;
    const known = this.known[group * this.model.features.length + feature]!;
    return Math.round(points * (known - this.sharedWithLeader(group, feature)));
  }

  /** Counts a person in (sign 1) or out (sign −1) of a group's sums. */
  #tally(person: number, group: number, sign: 1 | -1): void {
    const { model } = this;
    const { cats, catStart, featureOf, watched, slotStart, slotOf } = model;
    const C = model.categories;
    const F = model.features.length;
    const whole = this.groups[group]!.stratum * C;
    let last = -1;
    for (let i = catStart[person]!; i < catStart[person + 1]!; i++) {
      const c = cats[i]!;
      const f = featureOf[c]!;
      const at = group * F + f;
      const before = this.count[group * C + c]!;
      const after = before + sign;
      this.count[group * C + c] = after;
      this.squares[at]! += after * after - before * before;
      this.total[at]! += sign;
      this.cross[at]! += sign * model.wholeCount[whole + c]!;
      if (watched[c] === 1) this.ones[at]! += (after === 1 ? 1 : 0) - (before === 1 ? 1 : 0);
      if (f !== last) this.known[group * F + (last = f)]! += sign;
    }
    if (model.hoursKnown[person] === 0) return;
    this.hoursKnown[group]! += sign;
    const S = model.slots.length;
    for (let i = slotStart[person]!; i < slotStart[person + 1]!; i++) {
      this.can[group * S + slotOf[i]!]! += sign;
    }
  }
}
