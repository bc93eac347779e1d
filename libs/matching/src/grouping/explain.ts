import { invalid } from '#kernel';
import { draftTables, type DraftTables } from './draft-tables.js';
import { movesOf } from './effects.js';
import { kindOf } from './only-ones.js';
import type { GroupingProblem } from './problem.js';
import type { GroupProposal, Reason } from './proposal.js';
import type { Explanation, MoveEffect, PlaceCode } from './report.js';
import { cardOf } from './scorecards.js';
import { compareValues } from './value.js';

const VERDICTS = ['better', 'same', 'worse', 'not_allowed'] as const;

const bestFirst = (effects: readonly MoveEffect[], own: string | null): MoveEffect[] =>
  effects
    .filter((e) => e.groupKey !== own)
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        compareValues(a.delta, b.delta) ||
        (a.groupKey < b.groupKey ? -1 : 1),
    );

const hourReason = (
  { tables }: DraftTables,
  person: number,
  group: number,
): Reason<PlaceCode>[] => {
  const { model } = tables;
  const slot = tables.slot[group]!;
  if (model.hourPoints === null || slot < 0) return [];
  if (model.hoursKnown[person] === 0) return [{ code: 'place.hour_unknown' }];
  const hours = model.slotOf.subarray(model.slotStart[person], model.slotStart[person + 1]);
  return [{ code: 'place.hour', numbers: { can: hours.includes(slot) ? 1 : 0 } }];
};

/** What the criteria, the leader and the never-alone rule say about one value of the person. */
const valueReasons = (
  { tables }: DraftTables,
  person: number,
  group: number,
  category: number,
): Reason<PlaceCode>[] => {
  const { model } = tables;
  const feature = model.featureOf[category]!;
  const kind = kindOf(tables, category);
  const F = model.features.length;
  const { stratum } = tables.groups[group]!;
  const count = tables.count[group * model.categories + category]!;
  const known = tables.known[group * F + feature]!;
  const whole = model.wholeKnown[stratum * F + feature]!;
  const share = whole === 0 ? 0 : model.wholeCount[stratum * model.categories + category]! / whole;
  const expected = Math.round(share * known * 10) / 10;
  const said = model.criteria
    .filter((c) => c.feature === feature)
    .map((c): Reason<PlaceCode> =>
      c.kind === 'alike'
        ? { code: 'place.shares', ...kind, numbers: { same: count - 1, known: known - 1 } }
        : { code: 'place.mixes', ...kind, numbers: { same: count, expected } },
    );
  const leader = tables.leader[group]!;
  const shares =
    leader >= 0 &&
    model.leaderFit.some((f) => f.feature === feature) &&
    model.leaderCats[leader]![feature]!.includes(category);
  if (shares) said.push({ code: 'place.leader_shares', ...kind });
  if (model.watched[category] === 1 && known > 1) {
    const alike = tables.members[group]!.filter(
      (p) =>
        p !== person &&
        model.cats.subarray(model.catStart[p], model.catStart[p + 1]).includes(category),
    );
    const ids = alike.sort((a, b) => a - b).map((p) => model.persons[p]!.id);
    said.push({ code: ids.length > 0 ? 'place.not_alone' : 'place.only_one', ...kind, ids });
  }
  return said;
};

const whyHere = (drafts: DraftTables, person: number, group: number): Reason<PlaceCode>[] => {
  const { model } = drafts.tables;
  const mates = drafts.matesOf(person).map((p) => model.persons[p]!.id);
  const categories = [...model.cats.subarray(model.catStart[person], model.catStart[person + 1])];
  return [
    ...(drafts.isPinned(person) ? [{ code: 'place.pinned' as const }] : []),
    ...(mates.length > 0 ? [{ code: 'place.together' as const, ids: mates }] : []),
    ...hourReason(drafts, person, group),
    ...categories.flatMap((c) => valueReasons(drafts, person, group, c)),
  ];
};

/**
 * Why a person is where they are and why not elsewhere, why a person has no group, or what is good
 * and weak in a group. Codes and numbers only.
 *
 * @param id a person's id or a group's key
 * @throws DomainError 422 `grouping.unknown_id`
 */
export const explain = (
  problem: GroupingProblem,
  proposal: Pick<GroupProposal, 'groups' | 'unplaced'>,
  id: string,
): Explanation => {
  const drafts = draftTables(problem, proposal.groups);
  const { tables, groupIndex } = drafts;
  const person = tables.model.personIndex.get(id);
  if (person === undefined) {
    const group = groupIndex.get(id);
    if (group === undefined) throw invalid('grouping.unknown_id', { ids: [id] });
    return { of: 'group', card: cardOf(drafts, group) };
  }
  const group = tables.groupOf[person]!;
  const effects = movesOf(drafts, id);
  if (group === tables.pool) {
    const reasons = proposal.unplaced.find((u) => u.personId === id)?.reasons ?? [];
    return { of: 'unplaced', personId: id, reasons, elsewhere: bestFirst(effects, null) };
  }
  const { key } = tables.groups[group]!;
  const elsewhere = bestFirst(effects, key);
  const numbers = {
    groups: elsewhere.filter((e) => e.allowed).length,
    better: elsewhere.filter((e) => e.verdict === 'better').length,
  };
  const reasons = [
    ...whyHere(drafts, person, group),
    { code: 'place.alternatives' as const, numbers },
  ];
  return { of: 'person', personId: id, groupKey: key, reasons, elsewhere };
};
