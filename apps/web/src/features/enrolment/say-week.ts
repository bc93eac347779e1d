/** Hours of the week by day: `man. 10, 14`. Slots are `weekday * 100 + hour`, Monday 1. */
export const sayWeek = (slots: readonly number[], locales: readonly string[]): string[] => {
  const name = new Intl.DateTimeFormat([...locales], { weekday: 'short', timeZone: 'UTC' });
  const byDay = Map.groupBy(
    [...slots].sort((a, b) => a - b),
    (slot) => Math.floor(slot / 100),
  );
  // 4 January 2026 was a Sunday.
  return [...byDay].map(
    ([day, hours]) =>
      `${name.format(new Date(Date.UTC(2026, 0, 4 + day)))} ${hours.map((h) => h % 100).join(', ')}`,
  );
};
