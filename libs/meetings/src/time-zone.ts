import { Institution, type Tx } from '#platform';

/** The institution's time zone: an IANA name. */
export const timeZoneOf = async (tx: Tx): Promise<string> =>
  (await tx.repository(Institution).findOneByOrFail({ id: tx.institutionId })).timeZone;
