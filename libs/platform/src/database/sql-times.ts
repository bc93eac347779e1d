/** SQL: an instant as ISO 8601, in UTC. */
export const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL: what day it is where the institution of the row of this alias is. */
export const todayAt = (alias: string): string =>
  `(now() at time zone (select tz.time_zone from institutions tz where tz.id = ${alias}.institution_id))::date`;
