import { Temporal } from 'temporal-polyfill';
import { Institution } from './institution.entity.js';
import type { Tx } from './tx.js';

/** The institution's time zone: an IANA name. */
export const timeZoneOf = async (tx: Tx): Promise<string> =>
  (await tx.repository(Institution).findOneByOrFail({ id: tx.institutionId })).timeZone;

/** The calendar's day at an instant, where the institution is: an ISO date. */
export const dayOf = async (tx: Tx, instant: Date): Promise<string> =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(await timeZoneOf(tx))
    .toPlainDate()
    .toString();
