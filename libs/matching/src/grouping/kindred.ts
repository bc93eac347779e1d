import type { Model } from './model.js';

/** A kind in which nobody may be alone, and the single persons of it who may move. */
export interface Kindred {
  readonly category: number;
  readonly blocks: readonly number[];
}

export const kindredOf = (model: Model, free: readonly number[]): Kindred[] =>
  [...model.watched.keys()]
    .filter((category) => model.watched[category] === 1)
    .map((category) => ({
      category,
      blocks: free.filter((b) => {
        const [person, ...more] = model.blocks[b]!.members;
        const own = model.cats.subarray(model.catStart[person!], model.catStart[person! + 1]);
        return more.length === 0 && own.includes(category);
      }),
    }))
    .filter(({ blocks }) => blocks.length > 1);
