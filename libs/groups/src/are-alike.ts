/** Unknown is neither alike nor another: it fits anywhere. */
export const areAlike = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
