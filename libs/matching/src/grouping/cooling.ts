/** How the search cools; temperatures are in spreads of random changes. */
interface Cooling {
  readonly hot: number;
  readonly cold: number;
  /** What being the only one of a kind costs meanwhile, in the most points one person can cost. */
  readonly alone: number;
}

/**
 * A group without a kind gets its second of it by way of a first. Where a first is cheap, groups
 * without any do not stay so, and others have not too many.
 */
const MILD: Cooling = { hot: 0.2, cold: 0.001, alone: 0.05 };

/** So dear that hardly anybody is left the only one, whatever else is lost. */
const FIRM: Cooling = { hot: 0.2, cold: 0.015, alone: 2 };

/** Where there are fewer changes for each person, a mild search does not come to its end. */
const ENOUGH = 3_000;

/** The cooling for a budget; tuned, as its numbers are, on the shared roster and its variants. */
export const coolingOf = (moves: number, persons: number): Cooling =>
  moves < ENOUGH * persons ? FIRM : MILD;
