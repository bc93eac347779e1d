import { unite } from './blocks.js';
import { compile, type Model } from './model.js';
import { strict } from './penalties.js';
import type { GroupingProblem } from './problem.js';
import type { GroupDraft } from './proposal.js';
import type { Skeleton } from './skeletons.js';
import { Tables } from './tables.js';
import { readDrafts } from './read-drafts.js';
import { validate } from './validate.js';

/** Groups as they stand, in tables. Every person is a block of one, since drafts may split blocks. */
export interface DraftTables {
  readonly tables: Tables;
  readonly groupIndex: ReadonlyMap<string, number>;
  /** Those who must be together with each person, by index. */
  readonly matesOf: (person: number) => readonly number[];
  readonly isPinned: (person: number) => boolean;
}

/** The stratum most members fit; of equals, one that the leader fits. */
const stratumOf = (model: Model, members: readonly number[], leader: number): number => {
  const T = model.strata.length;
  const fitting = (t: number): number =>
    members.filter((p) => model.blockFits[p * T + t]).length * 2 +
    (leader >= 0 ? model.leaderFits[leader * T + t]! : 0);
  let best = 0;
  for (let t = 1; t < T; t++) if (fitting(t) > fitting(best)) best = t;
  return best;
};

const matesIn = (problem: GroupingProblem, model: Model): DraftTables['matesOf'] => {
  const { together = [] } = problem;
  const at = (id: string): number => model.personIndex.get(id)!;
  const block = unite(
    model.persons.length,
    together.flatMap((ids) => ids.slice(1).map((id) => [at(ids[0]!), at(id)] as const)),
  );
  const members = Map.groupBy(block.keys(), (p) => block[p]!);
  return (person) => members.get(block[person]!)!.filter((p) => p !== person);
};

/**
 * @throws DomainError 422 for a contradictory problem, or `grouping.unknown_person`,
 *   `grouping.unknown_leader`, `grouping.person_twice`, `grouping.duplicate_group`
 */
export const draftTables = (
  problem: GroupingProblem,
  drafts: readonly GroupDraft[],
): DraftTables => {
  validate(problem);
  const hours = drafts.flatMap((d) => (d.slot === null ? [] : [d.slot]));
  const model = compile({ ...problem, together: [] }, hours);
  const at = readDrafts(model, drafts);
  const fixed = new Map((problem.fixedGroups ?? []).map((g) => [g.key, g]));
  const skeletons = drafts.map((draft, i): Skeleton => {
    const { members, leader } = at[i]!;
    const kept = fixed.get(draft.key);
    return {
      key: draft.key,
      stratum: stratumOf(model, members, leader),
      leader,
      slot: draft.slot === null ? -1 : model.slots.indexOf(draft.slot),
      keepLeader: !!kept?.keepLeader,
      keepSlot: !!kept?.keepSlot,
      closed: !!kept?.closed,
    };
  });
  const tables = new Tables(model, skeletons, strict(model));
  model.persons.forEach((_, p) => tables.shift(p, tables.pool));
  skeletons.forEach(({ leader, slot }, g) => {
    for (const p of at[g]!.members) tables.shift(p, g);
    tables.lead(g, leader, slot);
  });
  const pins = new Set((problem.pins ?? []).map((pin) => model.personIndex.get(pin.personId)));
  return {
    tables,
    groupIndex: new Map(drafts.map((d, i) => [d.key, i])),
    matesOf: matesIn(problem, model),
    isPinned: (person) => pins.has(person),
  };
};
