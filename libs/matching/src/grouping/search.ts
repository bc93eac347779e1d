import { accepts } from './acceptance.js';
import { kindredOf, type Kindred } from './kindred.js';
import type { Random } from './random.js';
import { bestHour, isFree, mayJoin, mayLead, needsHour } from './rules.js';
import { pinnedGroups } from './skeletons.js';
import type { Tables } from './tables.js';

/** Tries random changes to a grouping, and keeps or undoes each by the rule of Metropolis. */
export class Search {
  energy: number;
  readonly #energies: Float64Array;
  /** Blocks that may move. */
  readonly #free: number[];
  /** Open groups that each block may be in by its stratum. */
  readonly #homes: readonly (readonly number[])[];
  readonly #groups: number[];
  /** Leaders who fit each group's stratum. */
  readonly #leaders: readonly (readonly number[])[];

  constructor(
    readonly tables: Tables,
    readonly random: Random,
  ) {
    const { model, groups } = tables;
    const T = model.strata.length;
    const pinned = pinnedGroups(model);
    const openIn = model.strata.map((_, t) =>
      groups.flatMap((group, g) => (group.stratum === t && !group.closed ? [g] : [])),
    );
    // Blocks with the same strata share one list of homes.
    const lists = new Map<string, number[]>();
    this.#homes = model.blocks.map((_, b) => {
      const fits = model.strata.flatMap((_, t) => (model.blockFits[b * T + t] ? [t] : []));
      const key = fits.join();
      if (!lists.has(key))
        lists.set(
          key,
          fits.flatMap((t) => openIn[t]!),
        );
      return lists.get(key)!;
    });
    this.#free = model.blocks.flatMap((_, b) =>
      pinned[b]! < 0 && this.#homes[b]!.length > 0 ? [b] : [],
    );
    this.#groups = groups.flatMap((g, i) => (g.keepLeader && g.keepSlot ? [] : [i]));
    const leadersOf = model.strata.map((_, t) =>
      model.leaders.flatMap((_, l) => (model.leaderFits[l * T + t] ? [l] : [])),
    );
    this.#leaders = groups.map((g) => leadersOf[g.stratum] ?? []);
    this.#energies = Float64Array.from({ length: tables.pool + 1 }, (_, g) => tables.energy(g));
    this.energy = this.#energies.reduce((a, b) => a + b, 0);
    this.#isPinned = pinned;
    this.#kindred = kindredOf(model, this.#free);
  }

  readonly #isPinned: Int32Array;
  readonly #kindred: readonly Kindred[];

  /** Reads everything anew, after somebody else changed the tables or the penalties. */
  refresh(): void {
    for (let g = 0; g <= this.tables.pool; g++) this.#energies[g] = this.tables.energy(g);
    this.energy = this.#energies.reduce((a, b) => a + b, 0);
  }

  get canMove(): boolean {
    return this.#free.length > 0 || this.#groups.length > 0;
  }

  /** Tries one random change; returns what it would cost, or null if it was not possible. */
  step(temperature: number): number | null {
    const { random } = this;
    const dice = random.below(100);
    const leading = this.tables.model.leaders.length > 0 || this.tables.model.hourPoints !== null;
    if (this.#groups.length > 0 && leading && (dice < 6 || this.#free.length === 0)) {
      return dice < 3 ? this.#tryHour(temperature) : this.#tryLeader(temperature);
    }
    if (temperature === 0 && this.#kindred.length > 0 && random.below(16) === 0)
      return this.#tryTwo();
    return this.#free.length === 0 ? null : this.#tryMember(temperature);
  }

  #tryMember(temperature: number): number | null {
    const { tables, random } = this;
    const { size, pool } = tables;
    const u = this.#free[random.below(this.#free.length)]!;
    const from = tables.groupOf[u]!;
    const homes = this.#homes[u]!;
    const toPool = from !== pool && size[pool]! > 0 && random.below(50) === 0;
    const to = toPool ? pool : homes[random.below(homes.length)]!;
    if (to === from) return null;
    const { blocks, problem } = tables.model;
    const { max } = problem.size;
    const weight = blocks[u]!.members.length;
    const others = tables.members[to]!;
    const room = to !== pool && size[to]! + weight <= max;
    if (room && (from === pool || others.length === 0 || random.below(4) === 0)) {
      if (this.#isHopeless(u, to, -1, from) || !mayJoin(tables, u, to)) return null;
      return this.#judge(temperature, u, to, -1, from);
    }
    if (others.length === 0) return null;
    const v = others[random.below(others.length)]!;
    if (this.#isPinned[v]! >= 0) return null;
    const back = blocks[v]!.members.length;
    if (to !== pool && size[to]! + weight - back > max) return null;
    if (from !== pool && size[from]! - weight + back > max) return null;
    if (this.#isHopeless(u, to, v, from)) return null;
    const allowed = mayJoin(tables, u, to, v) && mayJoin(tables, v, from, u);
    return allowed ? this.#judge(temperature, u, to, v, from) : null;
  }

  /**
   * Two of one kind come to a group at once, for two of other kinds: one alone would be the only
   * one there, so that a group without any would hardly ever get its first. Taken
   * for a gain alone, since there is no such way back.
   */
  #tryTwo(): number | null {
    const { tables, random } = this;
    const { groupOf, pool, model } = tables;
    const kindred = this.#kindred[random.below(this.#kindred.length)]!;
    const { category, blocks: kin } = kindred;
    const [v, w] = [kin[random.below(kin.length)]!, kin[random.below(kin.length)]!];
    const [b, c] = [groupOf[v]!, groupOf[w]!];
    const homes = this.#homes[v]!;
    const a = homes[random.below(homes.length)]!;
    if (v === w || a === b || a === c || b === pool || c === pool) return null;
    const own = tables.members[a]!;
    if (own.length < 2 || tables.count[a * model.categories + category]! > 0) return null;
    const [t, u] = [this.#inPlaceOf(v, own, kindred), this.#inPlaceOf(w, own, kindred)];
    const single = (block: number): boolean =>
      this.#isPinned[block]! < 0 && model.blocks[block]!.members.length === 1;
    if (t === u || !single(t) || !single(u)) return null;
    const misses = (block: number, to: number): number =>
      tables.misses(block, to) - tables.misses(block, groupOf[block]!);
    const missed = misses(v, a) + misses(w, a) + misses(t, b) + misses(u, c);
    if (model.hourPoints !== null && missed > 0 && random.below(8) !== 0) return null;
    if (!mayJoin(tables, v, a, t) || !mayJoin(tables, t, b, v)) return null;
    const undo = (): null => {
      for (const [block, home] of [
        [v, b],
        [w, c],
        [t, a],
        [u, a],
      ] as const)
        // prettier-ignore
        if (groupOf[block] !== home) tables.shift(block, home);
      return null;
    };
    tables.shift(v, a);
    tables.shift(t, b);
    if (!mayJoin(tables, w, a, u) || !mayJoin(tables, u, c, w)) return undo();
    tables.shift(w, a);
    tables.shift(u, c);
    const touched = b === c ? [a, b] : [a, b, c];
    const after = touched.map((g) => tables.energy(g));
    const cost = touched.reduce((sum, g, i) => sum + after[i]! - this.#energies[g]!, 0);
    if (cost > 0) {
      undo();
      return cost;
    }
    touched.forEach((g, i) => (this.#energies[g] = after[i]!));
    this.energy += cost;
    return cost;
  }

  /** Somebody at random of those who are like `block` in all else that is watched; of all where nobody is. */
  #inPlaceOf(block: number, own: readonly number[], { otherwise }: Kindred): number {
    const first = this.random.below(own.length);
    for (let i = 0; i < own.length; i++) {
      const other = own[(first + i) % own.length]!;
      if (otherwise[other] === otherwise[block]) return other;
    }
    return own[first]!;
  }

  /**
   * Whether to pass over a change that leaves more people unable to make their hour. Such changes
   * are most of all and seldom kept, so only one in eight is looked at more closely.
   */
  #isHopeless(u: number, to: number, v: number, from: number): boolean {
    const { tables } = this;
    if (tables.model.hourPoints === null) return false;
    const there = tables.misses(u, to) - tables.misses(u, from);
    const back = v < 0 ? 0 : tables.misses(v, from) - tables.misses(v, to);
    return there + back > 0 && this.random.below(8) !== 0;
  }

  #judge(temperature: number, u: number, to: number, v: number, from: number): number {
    const { tables } = this;
    const energies = this.#energies;
    tables.shift(u, to);
    if (v >= 0) tables.shift(v, from);
    const [a, b] = [tables.energy(from), tables.energy(to)];
    const cost = a + b - energies[from]! - energies[to]!;
    if (accepts(cost, temperature, this.random)) {
      energies[from] = a;
      energies[to] = b;
      this.energy += cost;
    } else {
      tables.shift(u, from);
      if (v >= 0) tables.shift(v, to);
    }
    return cost;
  }

  #tryHour(temperature: number): number | null {
    const { tables, random } = this;
    const S = tables.model.slots.length;
    const g = this.#groups[random.below(this.#groups.length)]!;
    if (S === 0 || tables.model.hourPoints === null || tables.groups[g]!.keepSlot) return null;
    const slot = random.below(S);
    const leader = tables.leader[g]!;
    if (slot === tables.slot[g] || !isFree(tables, leader, g, slot)) return null;
    return this.#judgeLeads(temperature, [[g, leader, slot]]);
  }

  /** A leader for a group: one with a place left, or one exchanged with another group. */
  #tryLeader(temperature: number): number | null {
    const { tables, random } = this;
    const { leader, slot, groups, model } = tables;
    const g = this.#groups[random.below(this.#groups.length)]!;
    const able = this.#leaders[g]!;
    if (able.length === 0 || groups[g]!.keepLeader) return null;
    const next = able[random.below(able.length)]!;
    const old = leader[g]!;
    if (next === old || !mayLead(tables, next, g)) return null;
    const hasHour = !needsHour(tables) || bestHour(tables, next, g) >= 0;
    if (hasHour && tables.led[next]!.length < model.leaders[next]!.maxGroups) {
      return this.#judgeLeads(temperature, [[g, next, slot[g]!]]);
    }
    const theirs = tables.led[next]!.filter((h) => !groups[h]!.keepLeader);
    if (theirs.length === 0) return null;
    const h = theirs[random.below(theirs.length)]!;
    if (old >= 0 && !mayLead(tables, old, h)) return null;
    return this.#judgeLeads(temperature, [
      [g, next, slot[g]!],
      [h, old, slot[h]!],
    ]);
  }

  /**
   * Changes leaders and hours of one or two groups. Hours that no longer fit are chosen anew, and
   * half of the time the others too: another leader often makes a better hour possible.
   */
  #judgeLeads(temperature: number, changes: [number, number, number][]): number | null {
    const { tables } = this;
    const anew = changes.length > 1 && this.random.below(2) === 0;
    const before = changes.map(([g]) => [g, tables.leader[g]!, tables.slot[g]!] as const);
    const undo = (): null => {
      for (const [g] of before) tables.lead(g, -1, -1);
      for (const change of before) tables.lead(...change);
      return null;
    };
    for (const [g] of changes) tables.lead(g, -1, -1);
    for (const [g, leader, slot] of changes) {
      const free = slot >= 0 && isFree(tables, leader, g, slot);
      if (!free && tables.groups[g]!.keepSlot && slot >= 0) return undo();
      const keeps = tables.groups[g]!.keepSlot || (free && !anew);
      const hour = keeps ? slot : bestHour(tables, leader, g);
      if (hour < 0 && leader >= 0 && needsHour(tables)) return undo();
      tables.lead(g, leader, hour);
    }
    const after = changes.map(([g]) => tables.energy(g));
    const cost = changes.reduce((sum, [g], i) => sum + after[i]! - this.#energies[g]!, 0);
    if (!accepts(cost, temperature, this.random)) {
      undo();
      return cost;
    }
    changes.forEach(([g], i) => (this.#energies[g] = after[i]!));
    this.energy += cost;
    return cost;
  }
}

/** The spread of costs among random changes: what 'hot' means for this problem. */
export const spread = (search: Search, samples: number): number => {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < samples; i++) {
    const cost = search.step(-1);
    if (cost === null || cost <= 0) continue;
    n++;
    sum += cost;
    squares += cost * cost;
  }
  if (n < 2) return 1;
  return Math.sqrt(Math.max(1, squares / n - (sum / n) ** 2));
};
