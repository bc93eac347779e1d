/** An hour of every week as the API counts it: `weekday * 100 + hour`, Monday 1. Tuesday at 10: 210. */
export type Slot = number;

export const WEEKDAYS = [1, 2, 3, 4, 5] as const;
/** From eight in the morning; the last hour begins at 17. */
export const HOURS: readonly number[] = Array.from({ length: 10 }, (_, i) => 8 + i);

export const slot = (weekday: number, hour: number): Slot => weekday * 100 + hour;

const sorted = (slots: Iterable<Slot>): Slot[] => [...slots].sort((a, b) => a - b);

/** With the slot if it was not there, without it if it was. */
export const toggled = (chosen: readonly Slot[], changed: Slot): Slot[] =>
  chosen.includes(changed)
    ? chosen.filter((other) => other !== changed)
    : sorted([...chosen, changed]);

/** All hours of a day; none of them if all were chosen already. */
export function allOrNone(chosen: readonly Slot[], weekday: number): Slot[] {
  const day = HOURS.map((hour) => slot(weekday, hour));
  const others = chosen.filter((other) => !day.includes(other));
  return day.every((hour) => chosen.includes(hour)) ? others : sorted([...others, ...day]);
}

const STEPS: Readonly<Record<string, readonly [days: number, hours: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key leads, staying inside the grid; null for any other key. */
export function moved(from: Slot, key: string): Slot | null {
  const step = STEPS[key];
  if (!step) return null;
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const weekday = within(Math.floor(from / 100) + step[0], WEEKDAYS[0], WEEKDAYS.at(-1)!);
  const hour = within((from % 100) + step[1], HOURS[0]!, HOURS.at(-1)!);
  return slot(weekday, hour);
}
