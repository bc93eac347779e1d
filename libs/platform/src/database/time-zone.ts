import { Institution } from './institution.entity.js';
import type { Tx } from './tx.js';

/** The institution's time zone: an IANA name. */
export const timeZoneOf = async (tx: Tx): Promise<string> =>
  (await tx.repository(Institution).findOneByOrFail({ id: tx.institutionId })).timeZone;
