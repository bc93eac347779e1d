import { invalid } from '#kernel';
import { draftTables, type DraftTables } from './draft-tables.js';
import { differsOn } from './hard-faults.js';
import { kindOf, onlyOnesOf } from './only-ones.js';
import type { GroupingProblem } from './problem.js';
import type { GroupDraft, GroupingValue, Part, Reason } from './proposal.js';
import type { ChangeEffect, EffectCode, MoveEffect, RefusalCode, Verdict } from './report.js';
import { compareValues, valueOf } from './value.js';

/** Less than this many points is no difference that a coordinator would see. */
const NOTICEABLE = 100;

type Shift = readonly [person: number, to: number];

/** Why a person may not come to a group; `leaving` are those who make room in the same breath. */
export const refusals = (
  drafts: DraftTables,
  person: number,
  group: number,
  leaving: readonly number[] = [],
): Reason<RefusalCode>[] => {
  const { tables, matesOf, isPinned } = drafts;
  const { model } = tables;
  const from = tables.groupOf[person]!;
  const { closed } = tables.groups[group]!;
  const stays = (p: number): boolean => tables.groupOf[p] === group && !leaving.includes(p);
  const ids = (persons: readonly number[]): string[] => persons.map((p) => model.persons[p]!.id);
  if (from === group) return [{ code: 'move.already_there' }];
  const found: Reason<RefusalCode>[] = [];
  if (isPinned(person)) found.push({ code: 'move.pinned' });
  if (closed) found.push({ code: 'move.closed' });
  const attribute = differsOn(drafts, model.persons[person]!.attributes, group);
  if (attribute !== undefined) found.push({ code: 'move.not_same', attribute });
  if (tables.size[group]! - leaving.length + 1 > model.problem.size.max) {
    found.push({ code: 'move.full' });
  }
  const { apart, bannedLeaders } = model.blocks[person]!;
  const foes = apart.filter(stays);
  if (foes.length > 0) found.push({ code: 'move.apart', ids: ids(foes) });
  const leader = tables.leader[group]!;
  if (bannedLeaders.includes(leader)) {
    found.push({ code: 'move.never_led_by', ids: [model.leaders[leader]!.id] });
  }
  const mates = matesOf(person).filter((p) => tables.groupOf[p] === from && from !== tables.pool);
  if (mates.length > 0) found.push({ code: 'move.together', ids: ids(mates) });
  return found;
};

const loners = (drafts: DraftTables, groups: readonly number[]): Map<string, Reason<EffectCode>> =>
  new Map(
    groups
      .flatMap((g) => onlyOnesOf(drafts.tables, g))
      .map(({ category, person }) => {
        const { id } = drafts.tables.model.persons[person]!;
        const reason = {
          code: 'effect.more_only_ones',
          ids: [id],
          ...kindOf(drafts.tables, category),
        };
        return [`${category} ${id}`, reason as Reason<EffectCode>] as const;
      }),
  );

const changedParts = (before: GroupingValue, after: GroupingValue): Part[] =>
  after.parts
    .map((part, i) => ({ ...part, points: part.points - before.parts[i]!.points }))
    .filter((part) => part.points !== 0);

const difference = (before: GroupingValue, after: GroupingValue): ChangeEffect['delta'] => ({
  unplaced: after.unplaced - before.unplaced,
  outsideSize: after.outsideSize - before.outsideSize,
  withoutLeader: after.withoutLeader - before.withoutLeader,
  onlyOnes: after.onlyOnes - before.onlyOnes,
  points: after.points - before.points,
});

const NOTHING = { unplaced: 0, outsideSize: 0, withoutLeader: 0, onlyOnes: 0, points: 0 };

const verdictOf = (delta: ChangeEffect['delta']): Verdict => {
  const points = Math.abs(delta.points) < NOTICEABLE ? 0 : delta.points;
  const order = compareValues({ ...delta, points }, NOTHING);
  return order < 0 ? 'better' : order > 0 ? 'worse' : 'same';
};

/** Sizes and who is alone are told by number and by name. */
type ToldElsewhere = 'size' | 'alone';

const isTold = (kind: Part['kind']): kind is ToldElsewhere => kind === 'size' || kind === 'alone';

const partReasons = (parts: readonly Part[]): Reason<EffectCode>[] =>
  parts
    .filter(({ kind, points }) => !isTold(kind) && Math.abs(points) >= NOTICEABLE)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ kind, attribute, points }) => ({
      code: `effect.${kind as Exclude<Part['kind'], ToldElsewhere>}_${points < 0 ? 'better' : 'worse'}`,
      ...(attribute === null ? {} : { attribute }),
      numbers: { points },
    }));

/** Makes the shifts, measures, and takes them back. */
export const effectOf = (
  drafts: DraftTables,
  shifts: readonly Shift[],
  refused: readonly Reason<RefusalCode>[],
): ChangeEffect => {
  const { tables } = drafts;
  const back = shifts.map(([p]): Shift => [p, tables.groupOf[p]!]);
  const touched = [...new Set([...shifts, ...back].map(([, g]) => g))];
  const before = valueOf(tables, touched);
  const lonelyBefore = loners(drafts, touched);
  for (const [p, g] of shifts) tables.shift(p, g);
  const after = valueOf(tables, touched);
  const lonelyAfter = loners(drafts, touched);
  for (const [p, g] of back) tables.shift(p, g);

  const delta = difference(before, after);
  const parts = changedParts(before, after);
  const sizes = { before: before.outsideSize, after: after.outsideSize };
  const allowed = refused.length === 0;
  const reasons: Reason<RefusalCode | EffectCode>[] = [
    ...refused,
    ...(delta.unplaced < 0 ? [{ code: 'effect.placed' as const }] : []),
    ...(delta.outsideSize < 0 ? [{ code: 'effect.size_better' as const, numbers: sizes }] : []),
    ...(delta.outsideSize > 0 ? [{ code: 'effect.size_worse' as const, numbers: sizes }] : []),
    ...[...lonelyAfter].flatMap(([key, reason]) => (lonelyBefore.has(key) ? [] : [reason])),
    ...[...lonelyBefore].flatMap(([key, reason]) =>
      lonelyAfter.has(key) ? [] : [{ ...reason, code: 'effect.fewer_only_ones' as const }],
    ),
    ...partReasons(parts),
  ];
  return { allowed, verdict: allowed ? verdictOf(delta) : 'not_allowed', reasons, delta, parts };
};

const personAt = ({ tables }: DraftTables, id: string): number => {
  const person = tables.model.personIndex.get(id);
  if (person === undefined) throw invalid('grouping.unknown_person', { ids: [id] });
  return person;
};

export const movesOf = (drafts: DraftTables, personId: string): MoveEffect[] => {
  const person = personAt(drafts, personId);
  return drafts.tables.groups.map(({ key }, g) => ({
    groupKey: key,
    ...effectOf(drafts, [[person, g]], refusals(drafts, person, g)),
  }));
};

/**
 * What moving a person to each of the groups would do, in the order of the groups. A person who is
 * in none of them counts as unplaced.
 *
 * @throws DomainError 422 for a contradictory problem or an unknown person
 */
export const moveEffects = (
  problem: GroupingProblem,
  groups: readonly GroupDraft[],
  personId: string,
): MoveEffect[] => movesOf(draftTables(problem, groups), personId);

/**
 * What exchanging two persons would do.
 *
 * @throws DomainError 422 for a contradictory problem or an unknown person
 */
export const swapEffect = (
  problem: GroupingProblem,
  groups: readonly GroupDraft[],
  oneId: string,
  otherId: string,
): ChangeEffect => {
  const drafts = draftTables(problem, groups);
  const { groupOf, pool } = drafts.tables;
  const [one, other] = [personAt(drafts, oneId), personAt(drafts, otherId)];
  const [a, b] = [groupOf[one]!, groupOf[other]!];
  if (a === b || (a === pool && b === pool)) {
    return { ...effectOf(drafts, [], [{ code: 'move.nothing_to_swap' }]) };
  }
  const refused = [
    ...(b === pool ? [] : refusals(drafts, one, b, [other])),
    ...(a === pool ? [] : refusals(drafts, other, a, [one])),
  ];
  const shifts: Shift[] = [
    [one, b],
    [other, a],
  ];
  return effectOf(drafts, shifts, refused);
};
