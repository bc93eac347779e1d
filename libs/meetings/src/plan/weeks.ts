const DAY = 86_400_000;

/** A number for the week of a day, Monday to Sunday, that goes up by one each week. */
export const weekNumber = (date: string): number =>
  // 1 January 1970 was a Thursday.
  Math.floor((Date.parse(`${date}T00:00:00Z`) / DAY + 3) / 7);
