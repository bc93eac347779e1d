import type { Tx } from '#platform';
import type { ClosedKind } from './closed-days.entity.js';
import type { PublicHoliday } from './public-holidays.js';

/** A stretch of days without meetings: ISO dates, both inclusive. */
export interface ClosedStretch {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly kind: ClosedKind;
  readonly holiday: PublicHoliday | null;
  /** As an administrator wrote it; empty for a public holiday. */
  readonly name: string;
  readonly version: number;
}

/**
 * Why a day is kept free; undefined: it is not.
 *
 * @param day ISO date, by the institution's calendar
 */
export const closedOn = (
  stretches: readonly ClosedStretch[],
  day: string,
): ClosedStretch | undefined =>
  stretches.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

export const isClosed = (stretches: readonly ClosedStretch[], day: string): boolean =>
  closedOn(stretches, day) !== undefined;

/**
 * SQL: whether an institution keeps a day free of meetings.
 *
 * @param day SQL of a date by the institution's calendar, such as `todayAt('r')`
 * @param alias of a row that carries the `institution_id`
 */
export const isClosedDay = (day: string, alias: string): string =>
  `exists (select from closed_days closed where closed.institution_id = ${alias}.institution_id
     and closed.first_day <= ${day} and closed.last_day >= ${day})`;

/** What the institution keeps free between two days, by when it begins. */
export const closedBetween = (tx: Tx, from: string, to: string): Promise<ClosedStretch[]> =>
  tx.query<ClosedStretch>(
    `select id, to_char(first_day, 'YYYY-MM-DD') as "firstDay",
            to_char(last_day, 'YYYY-MM-DD') as "lastDay", kind, holiday, name, version
     from closed_days
     where institution_id = $1 and last_day >= $2::date and first_day <= $3::date
     order by first_day, last_day, id`,
    [tx.institutionId, from, to],
  );
