import { Temporal } from 'temporal-polyfill';
import { Institution } from './institution.entity.js';
import type { Tx } from './tx.js';

/** The institution's time zone: an IANA name. */
export const timeZoneOf = async (tx: Tx): Promise<string> =>
  (await tx.repository(Institution).findOneByOrFail({ id: tx.institutionId })).timeZone;

/** The calendar's day at an instant, where the institution is: an ISO date. */
export const dayOf = async (tx: Tx, instant: Date): Promise<string> =>
  dayIn(await timeZoneOf(tx), instant);

/** The ISO date of an instant in a time zone. */
export const dayIn = (timeZone: string, instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
