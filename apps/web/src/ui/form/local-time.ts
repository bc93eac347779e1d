import { Temporal } from 'temporal-polyfill';

/** `2026-09-17T14:15` in a zone as the instant the API speaks of; empty for what is no time. */
export function instantOf(local: string, zone: string): string {
  if (local === '') return '';
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return '';
  }
}

/** An instant as `datetime-local` wants it: what the clocks of the zone say. */
export function localOf(instant: string, zone: string): string {
  if (instant === '') return '';
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
