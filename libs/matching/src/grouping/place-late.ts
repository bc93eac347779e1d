import { invalid } from '#kernel';
import { draftTables, type DraftTables } from './draft-tables.js';
import { effectOf, refusals } from './effects.js';
import { draftsOf } from './form-groups.js';
import type { GroupingProblem } from './problem.js';
import type { GroupDraft } from './proposal.js';
import type { LatePlacement } from './report.js';
import { unplacedReasons } from './unplaced.js';
import { compareValues } from './value.js';

/** Rounds of improvement among the late alone; each ends when none of them would rather move. */
const MOST_ROUNDS = 20;

const open = (drafts: DraftTables, person: number): number[] =>
  [...drafts.tables.groups.keys()].filter((g) => refusals(drafts, person, g).length === 0);

/** Moves a person to the free seat that is best for the whole; tells whether it moved. */
const settle = (drafts: DraftTables, person: number): boolean => {
  const offers = open(drafts, person).map((g) => ({
    g,
    delta: effectOf(drafts, [[person, g]], []).delta,
  }));
  offers.sort((a, b) => compareValues(a.delta, b.delta) || a.g - b.g);
  const best = offers[0];
  const none = { unplaced: 0, outsideSize: 0, withoutLeader: 0, onlyOnes: 0, points: 0 };
  if (!best || compareValues(best.delta, none) >= 0) return false;
  drafts.tables.shift(person, best.g);
  return true;
};

/**
 * Gives late arrivals free seats where they fit best. Nobody who has a group moves, and no group
 * changes its leader or hour. Those with the fewest open groups choose first.
 *
 * @throws DomainError 422 for a contradictory problem, an unknown person, or
 *   `grouping.already_placed`
 */
export const placeLate = (
  problem: GroupingProblem,
  groups: readonly GroupDraft[],
  personIds: readonly string[],
): LatePlacement => {
  const drafts = draftTables(problem, groups);
  const { tables } = drafts;
  const { model } = tables;
  const late = [...new Set(personIds)].sort().map((id) => {
    const person = model.personIndex.get(id);
    if (person === undefined) throw invalid('grouping.unknown_person', { ids: [id] });
    if (tables.groupOf[person] !== tables.pool) {
      throw invalid('grouping.already_placed', { ids: [id] });
    }
    return person;
  });
  const choices = new Map(late.map((p) => [p, open(drafts, p).length]));
  const order = [...late].sort((a, b) => choices.get(a)! - choices.get(b)! || a - b);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (order.filter((p) => settle(drafts, p)).length === 0) break;
  }
  const isLate = new Set(late.map((p) => model.persons[p]!.id));
  const placed = late.flatMap((p) => {
    const group = tables.groups[tables.groupOf[p]!];
    return group ? [{ personId: model.persons[p]!.id, groupKey: group.key }] : [];
  });
  const unplaced = unplacedReasons(tables).filter((u) => isLate.has(u.personId));
  return { placed, unplaced, groups: draftsOf(tables) };
};
