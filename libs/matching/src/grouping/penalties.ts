import { POINTS, type Model } from './model.js';
import type { Penalties } from './tables.js';

/** The most points one person can cost, about. */
const perPerson = (model: Model): number =>
  Math.ceil(
    [...model.criteria, ...model.leaderFit, ...model.neverAlone].reduce(
      (sum, c) => sum + (c.points ?? 0),
      POINTS,
    ) + (model.hourPoints ?? 0),
  );

/**
 * Penalties low enough for the search to pass through a bad grouping on the way to a good one, and
 * high enough that it seldom rests there.
 *
 * @param alone what being the only one of a kind costs, in the most points one person can cost
 */
export const gentle = (model: Model, alone: number): Penalties => {
  const one = perPerson(model);
  return {
    unplaced: 30 * one,
    outsideSize: 10 * one,
    withoutLeader: 10 * one,
    onlyOne: Math.ceil(alone * one),
  };
};

/** Penalties so high that no gain on one level outweighs a loss on the level above it. */
export const strict = (model: Model): Penalties => {
  // A change touches at most three groups; all that their members can cost is less than this.
  const onlyOne = 6 * (model.problem.size.max + 1) * perPerson(model);
  const withoutLeader = onlyOne * 4 * (model.problem.size.max + 1);
  const outsideSize = withoutLeader * 4;
  return { onlyOne, withoutLeader, outsideSize, unplaced: outsideSize * 4 };
};
