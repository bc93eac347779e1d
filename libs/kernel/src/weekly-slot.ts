/** Monday is 1, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * An hour that recurs every week, as the number `weekday * 100 + hour`: Tuesday at 10 is 210.
 * Local time of the institution. Small and sortable, so that it can be an array in a row and a bit
 * in the engine.
 */
export type WeeklySlot = number;

export const weeklySlot = (weekday: Weekday, hour: number): WeeklySlot => weekday * 100 + hour;

export const isWeeklySlot = (value: unknown): value is WeeklySlot =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  Math.floor(value / 100) >= 1 &&
  Math.floor(value / 100) <= 7 &&
  value % 100 <= 23;

export const weekdayOf = (slot: WeeklySlot): Weekday => Math.floor(slot / 100) as Weekday;
export const hourOf = (slot: WeeklySlot): number => slot % 100;
