import { balanceBounds } from './balance-bounds.js';
import { cooled } from './acceptance.js';
import { causesOf } from './feasibility.js';
import { fingerprint } from './fingerprint.js';
import { liftWorst } from './lift-worst.js';
import { compile } from './model.js';
import { onlyOnesOf } from './only-ones.js';
import { gentle, strict } from './penalties.js';
import type { GroupingProblem } from './problem.js';
import type { FormGroupsOptions, GroupDraft, GroupProposal } from './proposal.js';
import { Random } from './random.js';
import { restore, Search, snapshot, spread } from './search.js';
import { layOut } from './skeletons.js';
import { shortfallsOf } from './shortfalls.js';
import { seat } from './start.js';
import { Tables } from './tables.js';
import { unplacedReasons } from './unplaced.js';
import { valueOfAll } from './value.js';
import { validate } from './validate.js';

/** Grows when the same problem and seed give another proposal than before. */
export const ENGINE_VERSION = 'groups-2';

/** Random changes from which the temperatures are read. */
const SAMPLES = 2000;
/** Between two looks at the signal. */
const STRIDE = 512;
/** Temperatures, in spreads of random changes: tuned on the shared roster and its variants. */
const HOT = 0.2;
const COLD = 0.015;
/** The share of the budget that cools; the rest only descends. */
const COOLING = 0.85;

const isStopped = ({ signal }: FormGroupsOptions): boolean =>
  typeof signal === 'function' ? signal() : signal?.aborted === true;

export const draftsOf = (tables: Tables): GroupDraft[] => {
  const { model, groups, members, leader, slot } = tables;
  return groups.map(({ key }, g) => ({
    key,
    leaderId: model.leaders[leader[g]!]?.id ?? null,
    slot: model.slots[slot[g]!] ?? null,
    memberIds: members[g]!.flatMap((block) => model.blocks[block]!.members)
      .sort((a, b) => a - b)
      .map((p) => model.persons[p]!.id),
  }));
};

/** Cools from hot to cold within the budget; leaves the best grouping found in the tables. */
const anneal = (
  tables: Tables,
  random: Random,
  moves: number,
  options: FormGroupsOptions,
): { movesUsed: number; cancelled: boolean } => {
  const { model } = tables;
  const search = new Search(tables, random);
  if (!search.canMove) return { movesUsed: 0, cancelled: false };

  let best = snapshot(tables, search.energy);
  const keepBest = (): void => {
    if (search.energy < best.energy) best = snapshot(tables, search.energy);
  };
  let movesUsed = Math.min(SAMPLES, Math.floor(moves / 10));
  const sigma = spread(search, movesUsed);
  keepBest();
  const cooling = Math.floor(moves * COOLING);
  const report = Math.max(STRIDE, Math.floor(moves / 200 / STRIDE) * STRIDE);
  let strictly = false;
  let cancelled = isStopped(options);
  while (movesUsed < moves && !cancelled) {
    if (!strictly && movesUsed >= cooling) {
      // From here the levels of the objective are kept apart, and only gains are taken.
      if (search.energy > best.energy) restore(tables, best);
      tables.penalties = strict(model);
      search.refresh();
      best = snapshot(tables, search.energy);
      strictly = true;
    }
    const temperature = strictly ? 0 : cooled(HOT * sigma, COLD * sigma, movesUsed / cooling);
    const until = Math.min(moves, movesUsed + STRIDE, strictly ? moves : cooling);
    for (; movesUsed < until; movesUsed++) search.step(temperature);
    keepBest();
    if (movesUsed % report < STRIDE && options.onProgress) {
      const { onlyOnes, points } = valueOfAll(tables);
      options.onProgress({ movesDone: movesUsed, moves, onlyOnes, points });
    }
    cancelled = isStopped(options);
  }
  restore(tables, best);
  tables.penalties = strict(model);
  return { movesUsed, cancelled };
};

/** Enough for the shared roster in a few seconds; fewer for each person where they are many. */
const defaultMoves = (persons: number): number =>
  20_000 + 12_000 * Math.min(persons, 1_000) + 1_000 * Math.max(0, persons - 1_000);

/**
 * Forms groups with a leader and an hour each: simulated annealing over who is where, who leads
 * and when, all at once. Equal problem, moves and seed give an equal proposal on every machine.
 *
 * @throws DomainError 422 `grouping.…` for a problem that contradicts itself, before any work
 */
export const formGroups = (
  problem: GroupingProblem,
  options: FormGroupsOptions = {},
): GroupProposal => {
  validate(problem);
  const inputHash = fingerprint(problem);
  const seed = options.seed ?? 1;
  const moves = options.moves ?? defaultMoves(problem.persons.length);
  const model = compile(problem);
  const tables = new Tables(model, layOut(model), gentle(model));
  const causes = causesOf(model, tables.groups);
  seat(tables);
  const run = anneal(tables, new Random(seed), moves, options);
  if (!run.cancelled) liftWorst(tables, () => isStopped(options));
  return {
    groups: draftsOf(tables),
    unplaced: unplacedReasons(tables),
    shortfalls: [...causes.filter((c) => c.code !== 'leaders.too_few'), ...shortfallsOf(tables)],
    value: valueOfAll(tables),
    balances: balanceBounds(tables),
    onlyOnes: tables.groups.reduce((n, _, g) => n + onlyOnesOf(tables, g).length, 0),
    seed,
    engineVersion: ENGINE_VERSION,
    inputHash,
    ...run,
  };
};
