import { sayWeekday } from '../../ui/time/say-weekday';

/** Hours of the week by day: `man. 10, 14`. Slots are `weekday * 100 + hour`, Monday 1. */
export const sayWeek = (slots: readonly number[], language: string): string[] => {
  const byDay = Map.groupBy(
    [...slots].sort((a, b) => a - b),
    (slot) => Math.floor(slot / 100),
  );
  return [...byDay].map(
    ([day, hours]) =>
      `${sayWeekday(day, language, 'short')} ${hours.map((h) => h % 100).join(', ')}`,
  );
};
