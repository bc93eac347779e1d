const DAY = 24 * 60 * 60 * 1000;

/** So few seats tell nothing of when the next one comes. */
const FEWEST = 3;

export interface Estimate {
  /** Whole days from now, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * When a seat may come to somebody in a queue: a range, never a promise. So many seats have become free
 * in the round in so many days; how many will in the same time to come is uncertain by about the root
 * of their number, as with whatever comes by chance. The range is the time that the place in the
 * queue takes at the faster and at the slower of these speeds. It leaves out that some before one may
 * say no, and that a seat may not suit.
 *
 * @param place in the queue, the first being 1
 * @param freed how many seats have become free since `since`
 * @returns null where there is no basis to say anything
 */
export const estimateOf = (
  { place, freed, since }: { place: number; freed: number; since: Date },
  now: Date,
): Estimate | null => {
  const days = (now.getTime() - since.getTime()) / DAY;
  if (freed < FEWEST || days < 1) return null;
  const spread = Math.sqrt(freed);
  const daysAt = (seats: number): number => (place * days) / seats;
  return {
    from: Math.max(1, Math.floor(daysAt(freed + spread))),
    to: Math.ceil(daysAt(freed - spread)),
  };
};
