import type { Model } from './model.js';

/** A kind in which nobody may be alone, and the single persons of it who may move. */
export interface Kindred {
  readonly category: number;
  readonly blocks: readonly number[];
  /** Of each block, which other kinds it is watched for: with an equal one it changes places without making anybody else the only one of those. */
  readonly otherwise: Int32Array;
}

export const kindredOf = (model: Model, free: readonly number[]): Kindred[] => {
  const kinds = [...model.watched.keys()].filter((category) => model.watched[category] === 1);
  const apartFrom = new Map<number, Int32Array>();
  for (const category of kinds) {
    const feature = model.featureOf[category]!;
    if (!apartFrom.has(feature)) apartFrom.set(feature, otherKindsOf(model, feature));
  }
  return kinds
    .map((category) => ({
      category,
      blocks: free.filter((b) => {
        const [person, ...more] = model.blocks[b]!.members;
        return more.length === 0 && categoriesOf(model, person!).includes(category);
      }),
      otherwise: apartFrom.get(model.featureOf[category]!)!,
    }))
    .filter(({ blocks }) => blocks.length > 1);
};

const categoriesOf = (model: Model, person: number): Int32Array =>
  model.cats.subarray(model.catStart[person], model.catStart[person + 1]);

/** A number for each block, the same where its members are watched for the same, `feature` aside. */
const otherKindsOf = (model: Model, feature: number): Int32Array => {
  const numbers = new Map<string, number>();
  return Int32Array.from(model.blocks, ({ members }) => {
    const watched = members.flatMap((person) =>
      [...categoriesOf(model, person)].filter(
        (c) => model.watched[c] === 1 && model.featureOf[c] !== feature,
      ),
    );
    const key = watched.join();
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
};
