import { draftTables, type DraftTables } from './draft-tables.js';
import { hardFaults } from './hard-faults.js';
import { kindOf, onlyOnesOf } from './only-ones.js';
import type { GroupingProblem } from './problem.js';
import type { GroupDraft, Reason } from './proposal.js';
import type { AttributeMix, HourFit, ScoreCode, Scorecard, ScoreLevel } from './report.js';
import { isFree } from './rules.js';
import type { Tables } from './tables.js';
import { partsOf, sumOf } from './value.js';

type Note = { readonly level: ScoreLevel; readonly reason: Reason<ScoreCode> };

const membersOf = (tables: Tables, group: number): number[] =>
  [...tables.members[group]!].sort((a, b) => a - b);

const tenths = (n: number): number => Math.round(n * 10) / 10;

const mixOf = (tables: Tables, group: number, f: number): AttributeMix => {
  const { model } = tables;
  const feature = model.features[f]!;
  const { stratum } = tables.groups[group]!;
  const known = tables.known[group * model.features.length + f]!;
  const whole = model.wholeKnown[stratum * model.features.length + f]!;
  const counts = feature.labels.map((value, i) => {
    const c = feature.first + i;
    const share = whole === 0 ? 0 : model.wholeCount[stratum * model.categories + c]! / whole;
    const count = tables.count[group * model.categories + c]!;
    return { value, count, expected: tenths(known * share) };
  });
  return {
    attribute: feature.attribute,
    counts: counts.filter((c) => c.count > 0 || c.expected >= 0.5),
    known,
    unknown: tables.size[group]! - known,
  };
};

const hourOf = (tables: Tables, group: number): HourFit | null => {
  const { model } = tables;
  if (model.hourPoints === null) return null;
  const S = model.slots.length;
  const slot = tables.slot[group]!;
  const can = (p: number, s: number): boolean =>
    model.slotOf.subarray(model.slotStart[p], model.slotStart[p + 1]).includes(s);
  const knowing = membersOf(tables, group).filter((p) => model.hoursKnown[p] === 1);
  const cannot = knowing.filter((p) => slot < 0 || !can(p, slot));
  const alternatives = [...model.slots.keys()]
    .filter((s) => s !== slot && isFree(tables, tables.leader[group]!, group, s))
    .map((s) => ({ slot: model.slots[s]!, can: tables.can[group * S + s]! }))
    .sort((a, b) => b.can - a.can || a.slot - b.slot);
  return {
    slot: model.slots[slot] ?? null,
    known: knowing.length,
    unknown: tables.size[group]! - knowing.length,
    can: knowing.length - cannot.length,
    cannotIds: cannot.map((p) => model.persons[p]!.id),
    alternatives: alternatives.slice(0, 5),
  };
};

const hourNotes = (hour: HourFit | null): Note[] => {
  if (!hour) return [];
  const { slot, known, unknown, cannotIds } = hour;
  if (slot === null) return [{ level: 'weak', reason: { code: 'group.no_hour' } }];
  const cannot = cannotIds.length;
  if (cannot === 0) {
    return [{ level: 'good', reason: { code: 'group.hour_all', numbers: { known, unknown } } }];
  }
  const numbers = { cannot, known, unknown };
  const level = cannot > 1 && cannot * 5 > known ? 'weak' : 'ok';
  return [{ level, reason: { code: 'group.hour_missed', numbers, ids: cannotIds } }];
};

/** What each criterion says about the group, against what one could hope for. */
const criterionNotes = (tables: Tables, group: number): Note[] =>
  tables.model.criteria.flatMap(({ feature, kind, points }, i): Note[] => {
    const { attribute, counts, known } = mixOf(tables, group, feature);
    if (known < 2) return [];
    if (kind !== 'balance') {
      const kinds = counts.filter((c) => c.count > 0);
      const same = Math.max(...kinds.map((c) => c.count));
      const code = kind === 'alike' ? 'group.alike' : 'group.mixed';
      const odds = tables.criterionPoints(group, i) / points / known;
      const numbers = { kinds: kinds.length, same, known };
      return [{ level: odds > 0.5 ? 'ok' : 'good', reason: { code, attribute, numbers } }];
    }
    const gap = (c: { count: number; expected: number }): number => Math.abs(c.count - c.expected);
    const worst = counts.reduce((a, b) => (gap(b) > gap(a) ? b : a));
    if (gap(worst) < Math.max(2, known / 5)) {
      const numbers = { points: tables.criterionPoints(group, i) };
      return [{ level: 'good', reason: { code: 'group.balanced', attribute, numbers } }];
    }
    const { value, count, expected } = worst;
    const numbers = { count, expected, known };
    return [{ level: 'ok', reason: { code: 'group.unbalanced', attribute, value, numbers } }];
  });

const leaderNotes = (tables: Tables, group: number): Note[] =>
  tables.model.leaderFit.flatMap(({ feature }): Note[] => {
    const leader = tables.leader[group]!;
    const known = tables.known[group * tables.model.features.length + feature]!;
    if (leader < 0 || known === 0) return [];
    if (tables.model.leaderCats[leader]![feature]!.length === 0) return [];
    const { attribute } = tables.model.features[feature]!;
    const same = tables.sharedWithLeader(group, feature);
    const fits = same * 2 >= known;
    const code = fits ? 'group.leader_fits' : 'group.leader_differs';
    return [{ level: fits ? 'good' : 'ok', reason: { code, attribute, numbers: { same, known } } }];
  });

const RANK: Readonly<Record<ScoreLevel, number>> = { weak: 0, ok: 1, good: 2 };

export const cardOf = (drafts: DraftTables, group: number): Scorecard => {
  const { tables } = drafts;
  const { model } = tables;
  const hour = hourOf(tables, group);
  const onlyOnes = onlyOnesOf(tables, group).map(({ category, person }) => ({
    ...kindOf(tables, category),
    personId: model.persons[person]!.id,
  }));
  const wishes = new Set(
    model.neverAlone.flatMap((n) =>
      n.points === null ? [] : model.features[n.feature]!.attribute,
    ),
  );
  const notes: Note[] = [
    ...hardFaults(drafts, group).map((reason) => ({ level: 'weak' as const, reason })),
    ...onlyOnes.map(({ attribute, value, personId }) => ({
      level: wishes.has(attribute) ? ('ok' as const) : ('weak' as const),
      reason: { code: 'group.only_one' as const, attribute, value, ids: [personId] },
    })),
    ...hourNotes(hour),
    ...leaderNotes(tables, group),
    ...criterionNotes(tables, group),
  ].sort((a, b) => RANK[a.level] - RANK[b.level]);
  const parts = partsOf(tables, group);
  return {
    key: tables.groups[group]!.key,
    size: tables.size[group]!,
    level: notes[0]?.level ?? 'good',
    reasons: notes.map((n) => n.reason),
    mixes: model.features.map((_, f) => mixOf(tables, group, f)),
    onlyOnes,
    hour,
    parts,
    points: sumOf(parts),
  };
};

/**
 * What is good and weak in each group, the worst first.
 *
 * @throws DomainError 422 for a contradictory problem, or groups that name unknown persons
 */
export const scorecards = (
  problem: GroupingProblem,
  groups: readonly GroupDraft[],
): Scorecard[] => {
  const drafts = draftTables(problem, groups);
  const faults = (card: Scorecard): number => card.onlyOnes.length;
  return groups
    .map((_, g) => cardOf(drafts, g))
    .sort(
      (a, b) =>
        RANK[a.level] - RANK[b.level] ||
        faults(b) - faults(a) ||
        b.points - a.points ||
        (a.key < b.key ? -1 : 1),
    );
};
