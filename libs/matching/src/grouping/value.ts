import type { GroupingValue, Part } from './proposal.js';
import type { Tables } from './tables.js';

/** What a group's points are made of, in a fixed order. */
export const partsOf = (tables: Tables, group: number): Part[] => {
  const { criteria, leaderFit, neverAlone, features, hourPoints } = tables.model;
  const attribute = (feature: number): string => features[feature]!.attribute;
  return [
    { kind: 'size', attribute: null, points: tables.sizePoints(group) },
    ...(hourPoints === null
      ? []
      : [{ kind: 'hour' as const, attribute: null, points: tables.hourPoints(group) }]),
    ...leaderFit.map(({ feature }, i) => ({
      kind: 'leader' as const,
      attribute: attribute(feature),
      points: tables.leaderPoints(group, i),
    })),
    ...criteria.map(({ kind, feature }, i) => ({
      kind,
      attribute: attribute(feature),
      points: tables.criterionPoints(group, i),
    })),
    ...neverAlone.flatMap(({ feature, points }, i) =>
      points === null
        ? []
        : [
            {
              kind: 'alone' as const,
              attribute: attribute(feature),
              points: tables.alonePoints(group, i),
            },
          ],
    ),
  ];
};

/** Sums parts of several groups, term by term. */
export const addParts = (lists: readonly (readonly Part[])[]): Part[] =>
  (lists[0] ?? []).map((part, i) => ({
    ...part,
    points: lists.reduce((sum, list) => sum + list[i]!.points, 0),
  }));

export const sumOf = (parts: readonly Part[]): number => parts.reduce((n, p) => n + p.points, 0);

/** The value of some groups, or of all of them and those without one. */
export const valueOf = (tables: Tables, groups: readonly number[]): GroupingValue => {
  const inner = groups.filter((g) => g !== tables.pool);
  const parts = addParts(inner.map((g) => partsOf(tables, g)));
  const sum = (count: (g: number) => number): number => inner.reduce((n, g) => n + count(g), 0);
  return {
    unplaced: groups.includes(tables.pool) ? tables.size[tables.pool]! : 0,
    outsideSize: sum((g) => tables.outsideSize(g)),
    withoutLeader: sum((g) => (tables.leader[g]! < 0 && tables.size[g]! > 0 ? 1 : 0)),
    onlyOnes: sum((g) => tables.onlyOnes(g)),
    points: sumOf(parts),
    parts,
  };
};

export const valueOfAll = (tables: Tables): GroupingValue =>
  valueOf(
    tables,
    Array.from({ length: tables.pool + 1 }, (_, g) => g),
  );

/** Negative if `a` is better than `b`, by the order of the levels. */
export const compareValues = (
  a: Omit<GroupingValue, 'parts'>,
  b: Omit<GroupingValue, 'parts'>,
): number =>
  a.unplaced - b.unplaced ||
  a.outsideSize - b.outsideSize ||
  a.withoutLeader - b.withoutLeader ||
  a.onlyOnes - b.onlyOnes ||
  a.points - b.points;
