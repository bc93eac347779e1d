import type { AttributeValue, GroupingPerson, GroupingProblem } from './problem.js';

/** More different numbers than this, and they are compared in bands. */
const MOST_NUMBERS = 8;
const BANDS = 5;

/** One attribute that counts for something, its values numbered as categories. */
export interface Feature {
  readonly attribute: string;
  /** The global number of its first category; the others follow. */
  readonly first: number;
  /** What each category is called: the value, or `low–high` for a band. */
  readonly labels: readonly (string | number)[];
  /** How many values a person who has any has on average: 1 unless they are lists. */
  readonly meanLength: number;
  /** Global category numbers of a value; empty if unknown; −1 for a value that no person has. */
  readonly categoriesOf: (value: AttributeValue | undefined) => readonly number[];
}

/** The single values in an attribute, each once. */
export const valuesOf = (value: AttributeValue | undefined): readonly (string | number)[] => {
  if (value === null || value === undefined || value === '') return [];
  return typeof value === 'object' ? [...new Set(value)] : [value];
};

/** Where each band begins: cut so that the bands hold about equally many persons. */
const bandStarts = (sorted: readonly number[]): number[] => {
  const starts = Array.from(
    { length: BANDS },
    (_, i) => sorted[Math.floor((i * sorted.length) / BANDS)]!,
  );
  return [...new Set(starts)];
};

const bandedFeature = (attribute: string, first: number, numbers: readonly number[]): Feature => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const starts = bandStarts(sorted);
  const bandOf = (n: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => n >= start),
    );
  const labels = starts.map((_, band) => {
    const inside = sorted.filter((n) => bandOf(n) === band);
    const [low, high] = [inside[0]!, inside.at(-1)!];
    return low === high ? low : `${low}–${high}`;
  });
  const categoriesOf = (value: AttributeValue | undefined): readonly number[] =>
    valuesOf(value).map((v) => (typeof v === 'number' ? first + bandOf(v) : -1));
  return { attribute, first, labels, meanLength: 1, categoriesOf };
};

const plainFeature = (
  attribute: string,
  first: number,
  known: readonly (readonly (string | number)[])[],
): Feature => {
  const byName = new Map(known.flat().map((v) => [String(v), v]));
  const names = [...byName.keys()].sort();
  const number = new Map(names.map((name, i) => [name, first + i]));
  return {
    attribute,
    first,
    labels: names.map((name) => byName.get(name)!),
    meanLength: known.length === 0 ? 1 : known.flat().length / known.length,
    categoriesOf: (value) => valuesOf(value).map((v) => number.get(String(v)) ?? -1),
  };
};

/** The attributes that criteria, leader fit and the never-alone rule speak of, in fixed order. */
export const compileFeatures = (
  problem: GroupingProblem,
  persons: readonly GroupingPerson[],
): Feature[] => {
  const { criteria = [], leaderFit = [], neverAlone = [] } = problem;
  const names = [...criteria, ...leaderFit, ...neverAlone].map((x) => x.attribute);
  const kindsMatter = new Set(neverAlone.map((n) => n.attribute));
  let first = 0;
  return [...new Set(names)].sort().map((attribute) => {
    const known = persons
      .map((p) => valuesOf(p.attributes[attribute]))
      .filter((values) => values.length > 0);
    const numbers = known.flat().filter((v) => typeof v === 'number');
    const many = numbers.length === known.flat().length && new Set(numbers).size > MOST_NUMBERS;
    const feature =
      many && !kindsMatter.has(attribute)
        ? bandedFeature(attribute, first, numbers)
        : plainFeature(attribute, first, known);
    first += feature.labels.length;
    return feature;
  });
};
