/** Which greeting suits an hour of the day. */
export type Greeting = 'morning' | 'day' | 'evening';

/** @param hour from 0 to 23, by the institution's clocks */
export const greetingAt = (hour: number): Greeting => {
  if (hour >= 5 && hour < 11) return 'morning';
  return hour >= 11 && hour < 18 ? 'day' : 'evening';
};

export const hourIn = (zone: string, now: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hour12: false, timeZone: zone }).format(
      now,
    ),
  ) % 24;
