import type { WeeklySlot } from '#kernel';
import { unite } from './blocks.js';
import { compileFeatures, type Feature } from './features.js';
import type { GroupingLeader, GroupingPerson, GroupingProblem } from './problem.js';
import { agreement, allowedBy, leaderFits, memberFits, strataOf } from './strata.js';
import type { Allowed, Stratum } from './strata.js';

/** Points per unit of weight: one person wholly at odds with a criterion of weight 1. */
export const POINTS = 1000;

/** Persons who must be together, moved as one. Most blocks are a single person. */
export interface Block {
  readonly members: readonly number[];
  readonly allowed: Allowed;
  /** Index of the `sameWithin` attribute they cannot agree on. */
  readonly clash: number | null;
  /** Blocks that may not share a group with this one. */
  readonly apart: readonly number[];
  readonly bannedLeaders: readonly number[];
}

/**
 * The problem in numbers. Persons and leaders are sorted by id, so that the order of the input
 * never matters; everything that the search reads often lies in typed arrays.
 */
export interface Model {
  readonly problem: GroupingProblem;
  readonly persons: readonly GroupingPerson[];
  readonly leaders: readonly GroupingLeader[];
  readonly personIndex: ReadonlyMap<string, number>;
  readonly leaderIndex: ReadonlyMap<string, number>;
  readonly features: readonly Feature[];
  readonly categories: number;
  /** The feature of each category. */
  readonly featureOf: Int32Array;
  /** Categories of person p: `cats[catStart[p]]` up to `cats[catStart[p + 1]]`. */
  readonly catStart: Int32Array;
  readonly cats: Int32Array;
  /** 1 for a category in which nobody may be alone. */
  readonly watched: Uint8Array;
  readonly slots: readonly WeeklySlot[];
  readonly slotStart: Int32Array;
  readonly slotOf: Int32Array;
  readonly hoursKnown: Uint8Array;
  /** 1 at `leader * slots + slot` if the leader can (unknown counts as can). */
  readonly leaderCan: Uint8Array;
  readonly leaderHoursKnown: Uint8Array;
  /** Per leader and feature the categories; −1 for a value no person has. */
  readonly leaderCats: readonly (readonly (readonly number[])[])[];
  readonly blocks: readonly Block[];
  readonly blockOf: Int32Array;
  readonly strata: readonly Stratum[];
  /** 1 at `block * strata + stratum`. */
  readonly blockFits: Uint8Array;
  readonly leaderFits: Uint8Array;
  /** Leaders' banned blocks, the other way round. */
  readonly bannedBlocks: readonly (readonly number[])[];
  /** What each stratum's whole looks like, per feature and per category. */
  readonly wholeKnown: Float64Array;
  readonly wholeCount: Float64Array;
  readonly criteria: readonly { feature: number; kind: Criterion['kind']; points: number }[];
  readonly leaderFit: readonly { feature: number; points: number }[];
  /** Where nobody may be alone; `points` null: a level of its own, before all points. */
  readonly neverAlone: readonly { feature: number; points: number | null }[];
  /** Points per member who cannot; null where no common hour is asked for. */
  readonly hourPoints: number | null;
}

type Criterion = NonNullable<GroupingProblem['criteria']>[number];

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Lists of numbers laid end to end, with where each begins. */
const packed = (lists: readonly (readonly number[])[]): { start: Int32Array; flat: Int32Array } => {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  return { start, flat: Int32Array.from(lists.flat()) };
};

const compileBlocks = (
  problem: GroupingProblem,
  persons: readonly GroupingPerson[],
  personIndex: ReadonlyMap<string, number>,
  leaderIndex: ReadonlyMap<string, number>,
): { blocks: Block[]; blockOf: Int32Array } => {
  const { together = [], apart = [], neverLedBy = [], sameWithin = [] } = problem;
  const links = together.flatMap((ids) =>
    ids.slice(1).map((id) => [personIndex.get(ids[0]!)!, personIndex.get(id)!] as const),
  );
  const root = unite(persons.length, links);
  const blockOf = new Int32Array(persons.length);
  const members: number[][] = [];
  root.forEach((r, p) => {
    blockOf[p] = r === p ? members.push([]) - 1 : blockOf[r]!;
    members[blockOf[p]]!.push(p);
  });
  const apartOf = members.map(() => new Set<number>());
  for (const [a, b] of apart) {
    const [x, y] = [blockOf[personIndex.get(a)!]!, blockOf[personIndex.get(b)!]!];
    apartOf[x]!.add(y);
    apartOf[y]!.add(x);
  }
  const banned = members.map(() => new Set<number>());
  for (const { personId, leaderId } of neverLedBy) {
    banned[blockOf[personIndex.get(personId)!]!]!.add(leaderIndex.get(leaderId)!);
  }
  const ascending = (set: Set<number>): number[] => [...set].sort((a, b) => a - b);
  const blocks = members.map((list, i) => ({
    members: list,
    ...agreement(
      list.map((p) => allowedBy(persons[p]!.attributes, sameWithin)),
      sameWithin.length,
    ),
    apart: ascending(apartOf[i]!),
    bannedLeaders: ascending(banned[i]!),
  }));
  return { blocks, blockOf };
};

const compileHours = (
  problem: GroupingProblem,
  persons: readonly GroupingPerson[],
  leaders: readonly GroupingLeader[],
  more: readonly WeeklySlot[],
) => {
  const fixed = (problem.fixedGroups ?? []).flatMap((g) => (g.slot === null ? [] : [g.slot]));
  const named = [...persons, ...leaders].flatMap((p) => p.slots ?? []);
  const slots = [...new Set([...named, ...fixed, ...more])].sort((a, b) => a - b);
  const slotIndex = new Map(slots.map((slot, i) => [slot, i]));
  const indices = (p: GroupingPerson): number[] =>
    [...new Set(p.slots ?? [])].map((slot) => slotIndex.get(slot)!).sort((a, b) => a - b);
  const { start, flat } = packed(persons.map(indices));
  const leaderCan = new Uint8Array(leaders.length * slots.length);
  leaders.forEach((leader, l) => {
    const can = leader.slots === null ? slots.keys() : indices(leader);
    for (const s of can) leaderCan[l * slots.length + s] = 1;
  });
  const known = (p: GroupingPerson): number => (p.slots === null ? 0 : 1);
  return {
    slots,
    slotStart: start,
    slotOf: flat,
    hoursKnown: Uint8Array.from(persons, known),
    leaderCan,
    leaderHoursKnown: Uint8Array.from(leaders, known),
  };
};

/**
 * Puts a validated problem into numbers.
 *
 * @param more hours to count with though nobody named them: those that groups already have
 */
export const compile = (problem: GroupingProblem, more: readonly WeeklySlot[] = []): Model => {
  const persons = byId(problem.persons);
  const leaders = byId(problem.leaders);
  const personIndex = new Map(persons.map((p, i) => [p.id, i]));
  const leaderIndex = new Map(leaders.map((l, i) => [l.id, i]));
  const { sameWithin = [], criteria = [], leaderFit = [] } = problem;
  const neverAlone = (problem.neverAlone ?? []).filter((n) => n.weight !== 0);

  const features = compileFeatures(problem, persons);
  const featureIndex = new Map(features.map((f, i) => [f.attribute, i]));
  const categories = features.reduce((sum, f) => sum + f.labels.length, 0);
  const featureOf = new Int32Array(categories);
  features.forEach((f, i) => featureOf.fill(i, f.first, f.first + f.labels.length));
  const cats = packed(
    persons.map((p) => features.flatMap((f) => f.categoriesOf(p.attributes[f.attribute]))),
  );
  const watched = new Uint8Array(categories);
  for (const { attribute, values } of neverAlone) {
    const f = features[featureIndex.get(attribute)!]!;
    const all = f.labels.map((_, i) => f.first + i);
    for (const c of values ? values.flatMap(f.categoriesOf) : all) if (c >= 0) watched[c] = 1;
  }

  const { blocks, blockOf } = compileBlocks(problem, persons, personIndex, leaderIndex);
  const strata = strataOf(blocks.map((b) => b.allowed));
  const table = (rows: number, fits: (row: number, stratum: Stratum) => boolean): Uint8Array =>
    Uint8Array.from({ length: rows * strata.length }, (_, i) =>
      fits(Math.floor(i / strata.length), strata[i % strata.length]!) ? 1 : 0,
    );
  const blockFits = table(blocks.length, (b, s) => {
    const { clash, allowed } = blocks[b]!;
    return clash === null && memberFits(allowed, s);
  });
  const leaderAllows = leaders.map((l) => allowedBy(l.attributes, sameWithin));

  const wholeKnown = new Float64Array(strata.length * features.length);
  const wholeCount = new Float64Array(strata.length * categories);
  persons.forEach((_, p) => {
    for (let t = 0; t < strata.length; t++) {
      if (!blockFits[blockOf[p]! * strata.length + t]) continue;
      let last = -1;
      for (let i = cats.start[p]!; i < cats.start[p + 1]!; i++) {
        const c = cats.flat[i]!;
        wholeCount[t * categories + c]!++;
        if (featureOf[c] !== last) wholeKnown[t * features.length + (last = featureOf[c]!)]!++;
      }
    }
  });

  return {
    problem,
    persons,
    leaders,
    personIndex,
    leaderIndex,
    features,
    categories,
    featureOf,
    catStart: cats.start,
    cats: cats.flat,
    watched,
    ...compileHours(problem, persons, leaders, more),
    leaderCats: leaders.map((l) => features.map((f) => f.categoriesOf(l.attributes[f.attribute]))),
    blocks,
    blockOf,
    strata,
    blockFits,
    leaderFits: table(leaders.length, (l, s) => leaderFits(leaderAllows[l]!, s)),
    bannedBlocks: leaders.map((_, l) =>
      blocks.flatMap((b, i) => (b.bannedLeaders.includes(l) ? [i] : [])),
    ),
    wholeKnown,
    wholeCount,
    criteria: criteria
      .filter((c) => c.weight > 0)
      .map((c) => ({
        feature: featureIndex.get(c.attribute)!,
        kind: c.kind,
        points: c.weight * POINTS,
      }))
      .sort((a, b) => a.feature - b.feature || (a.kind < b.kind ? -1 : 1)),
    leaderFit: leaderFit
      .filter((f) => f.weight > 0)
      .map((f) => ({ feature: featureIndex.get(f.attribute)!, points: f.weight * POINTS }))
      .sort((a, b) => a.feature - b.feature),
    neverAlone: neverAlone
      .map(({ attribute, weight }) => ({
        feature: featureIndex.get(attribute)!,
        points: weight === undefined ? null : weight * POINTS,
      }))
      .sort((a, b) => a.feature - b.feature),
    hourPoints: problem.commonHour ? problem.commonHour.weight * POINTS : null,
  };
};
