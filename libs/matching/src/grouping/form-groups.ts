import { improve, isStopped } from './anneal.js';
import { balanceBounds } from './balance-bounds.js';
import { causesOf } from './feasibility.js';
import { fingerprint } from './fingerprint.js';
import { liftWorst } from './lift-worst.js';
import { compile } from './model.js';
import { onlyOnesOf } from './only-ones.js';
import { strict } from './penalties.js';
import type { GroupingProblem } from './problem.js';
import type { FormGroupsOptions, GroupDraft, GroupProposal } from './proposal.js';
import { Random } from './random.js';
import { layOut } from './skeletons.js';
import { shortfallsOf } from './shortfalls.js';
import { seat } from './start.js';
import { Tables } from './tables.js';
import { unplacedReasons } from './unplaced.js';
import { valueOfAll } from './value.js';
import { validate } from './validate.js';

/** Grows when the same problem and seed give another proposal than before. */
export const ENGINE_VERSION = 'groups-3';

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

/** Enough for the shared roster in a few seconds; fewer for each person where they are many. */
const defaultMoves = (persons: number): number =>
  20_000 + 20_000 * Math.min(persons, 1_000) + 1_000 * Math.max(0, persons - 1_000);

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
  const tables = new Tables(model, layOut(model), strict(model));
  const causes = causesOf(model, tables.groups);
  seat(tables);
  const unavoidable = causes
    .filter(({ code }) => code === 'never_alone.unavoidable')
    .reduce((sum, { numbers }) => sum + (numbers?.['persons'] ?? 0), 0);
  const run = improve(tables, new Random(seed), { moves, unavoidable }, options);
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
