import { Temporal } from 'temporal-polyfill';

/** Nobody's phone rings from ten in the evening to seven in the morning. */
const QUIET_FROM = 22;
const QUIET_UNTIL = 7;

/**
 * When a mail that can wait may go out.
 *
 * @param timeZone the institution's, an IANA name
 * @returns the morning after, at night; null by day: at once
 */
export const morningAfter = (now: Date, timeZone: string): Date | null => {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (here.hour >= QUIET_UNTIL && here.hour < QUIET_FROM) return null;
  const day = here.toPlainDate().add({ days: here.hour >= QUIET_FROM ? 1 : 0 });
  const morning = day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(QUIET_UNTIL) });
  return new Date(morning.epochMilliseconds);
};
