/**
 * The terms of the objective, each from a handful of sums over a group, in the unit 'persons at
 * odds'. For one attribute of a group: `known` members have k values, `squares` is the sum over
 * values of count², `total` the sum of counts (= known unless values are lists), `length` the
 * mean number of values a person has. The number of ordered pairs that share a value is then
 * squares − total, so none of these needs to look at pairs.
 */

/** For how many members the others are the same: each member's share of like others, summed. */
export const overlap = (known: number, squares: number, total: number, length: number): number =>
  known < 2 ? 0 : (squares - total) / ((known - 1) * length);

/** Members at odds with a group of one kind. */
export const unlike = (known: number, squares: number, total: number, length: number): number =>
  known < 2 ? 0 : Math.max(0, known - overlap(known, squares, total, length));

/**
 * Squared distance between the group's counts and the counts it would have if it were like the
 * whole, over twice its size: Σ(c − k·N_c/N)² / 2k, expanded so that it needs only
 * `cross` = Σ c·N_c and `wholeSquares` = Σ N_c².
 */
export const imbalance = (
  known: number,
  squares: number,
  cross: number,
  whole: number,
  wholeSquares: number,
  length: number,
): number =>
  known === 0 || whole === 0
    ? 0
    : (squares - (2 * known * cross) / whole + (known * known * wholeSquares) / (whole * whole)) /
      (2 * known * length);
