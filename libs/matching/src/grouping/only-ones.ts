import type { Tables } from './tables.js';

export interface OnlyOne {
  readonly category: number;
  readonly person: number;
}

/** Who in a group is the only one of a watched kind. */
export const onlyOnesOf = (tables: Tables, group: number): OnlyOne[] => {
  const { model } = tables;
  const { catStart, cats, featureOf, watched } = model;
  if (group === tables.pool) return [];
  const F = model.features.length;
  const persons = tables.members[group]!.flatMap((b) => model.blocks[b]!.members);
  return persons
    .sort((a, b) => a - b)
    .flatMap((person) =>
      [...cats.subarray(catStart[person], catStart[person + 1])]
        .filter(
          (c) =>
            watched[c] === 1 &&
            tables.count[group * model.categories + c] === 1 &&
            tables.known[group * F + featureOf[c]!]! > 1,
        )
        .map((category) => ({ category, person })),
    );
};

/** What a category is called in reports. */
export const kindOf = (
  tables: Tables,
  category: number,
): { attribute: string; value: string | number } => {
  const feature = tables.model.features[tables.model.featureOf[category]!]!;
  return { attribute: feature.attribute, value: feature.labels[category - feature.first]! };
};
