import { invalid, type Term } from '#kernel';
import type { Tx } from '#platform';

/** ISO dates, both inclusive. */
export interface RoundDates {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * Dates to start from for a round that follows a cohort through its whole first year. Terms differ
 * from one institution to the next, so these are a suggestion, which the coordinator may change.
 */
export const firstYearOf = ({ year, season }: Term): RoundDates =>
  season === 'HØST'
    ? { startsOn: `${year}-08-10`, endsOn: `${year + 1}-06-15` }
    : { startsOn: `${year}-01-05`, endsOn: `${year}-12-18` };

/** Last days; null: none. */
export interface Deadlines {
  readonly applyBy: string | null;
  readonly answerBy: string | null;
}

/** @throws DomainError `request.invalid` where a round ends before it starts, or before a last day */
export const refuseWrongDates = ({
  startsOn,
  endsOn,
  ...deadlines
}: RoundDates & Partial<Deadlines>): void => {
  const fields = (['applyBy', 'answerBy'] as const)
    .filter((name) => (deadlines[name] ?? '') > endsOn)
    .map((name) => ({ pointer: `/${name}`, code: 'field.after_end' }));
  if (endsOn < startsOn) fields.push({ pointer: '/endsOn', code: 'field.before_start' });
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};

/** Whether the last day for a yes is over in a round. */
export const isPastAnswers = async (tx: Tx, roundId: string): Promise<boolean> => {
  const [round] = await tx.query<{ isPast: boolean }>(
    `select ${PAST_ANSWERS} as "isPast" from rounds r where r.institution_id = $1 and r.id = $2`,
    [tx.institutionId, roundId],
  );
  return round?.isPast ?? false;
};

/** SQL: whether the last day for a yes in round `r` is over, where the institution is. */
export const PAST_ANSWERS = `coalesce(r.answer_by < (now() at time zone
  (select tz.time_zone from institutions tz where tz.id = r.institution_id))::date, false)`;
