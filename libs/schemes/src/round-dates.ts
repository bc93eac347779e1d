import { invalid, type FieldError, type Term } from '#kernel';
import { todayAt, type Tx } from '#platform';
import { termFaults, type RoundTerm } from './round-terms.js';

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

/** The first and the last day: the terms' own, where there are any. */
export const daysOf = ({
  startsOn,
  endsOn,
  terms,
}: RoundDates & { readonly terms: readonly RoundTerm[] }): RoundDates => ({
  startsOn: terms[0]?.startsOn ?? startsOn,
  endsOn: terms.at(-1)?.endsOn ?? endsOn,
});

/** The terms of a round that begins, or ends, on another day. */
export const withDays = (
  terms: readonly RoundTerm[],
  { startsOn, endsOn }: Partial<RoundDates>,
): RoundTerm[] =>
  terms.map((term, i) => ({
    ...term,
    ...(i === 0 && startsOn !== undefined && { startsOn }),
    ...(i === terms.length - 1 && endsOn !== undefined && { endsOn }),
  }));

/** Last days; null: none. */
export interface Deadlines {
  readonly applyBy: string | null;
  readonly answerBy: string | null;
}

/**
 * @throws DomainError `request.invalid` where a round ends before it starts, or before a last day, and
 *   where its terms are not one after the other
 */
export const refuseWrongDates = ({
  startsOn,
  endsOn,
  terms = [],
  ...deadlines
}: RoundDates & Partial<Deadlines> & { readonly terms?: readonly RoundTerm[] }): void => {
  const fields: FieldError[] = (['applyBy', 'answerBy'] as const)
    .filter((name) => (deadlines[name] ?? '') > endsOn)
    .map((name) => ({ pointer: `/${name}`, code: 'field.after_end' }));
  fields.push(...termFaults(terms));
  if (terms.length === 0 && endsOn < startsOn)
    fields.push({ pointer: '/endsOn', code: 'field.before_start' });
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};

/** SQL: what day it is for round `r`, where its institution is. */
export const TODAY = todayAt('r');

/** SQL: whether the last day for a yes in round `r` is over. */
export const PAST_ANSWERS = `coalesce(r.answer_by < ${TODAY}, false)`;

/** SQL: whether the last day to apply as a mentor in round `r` is over. */
export const PAST_APPLYING = `coalesce(r.apply_by < ${TODAY}, false)`;

/** Whether the last day for a yes is over in a round. */
export const isPastAnswers = async (tx: Tx, roundId: string): Promise<boolean> => {
  const [round] = await tx.query<{ isPast: boolean }>(
    `select ${PAST_ANSWERS} as "isPast" from rounds r where r.institution_id = $1 and r.id = $2`,
    [tx.institutionId, roundId],
  );
  return round?.isPast ?? false;
};
