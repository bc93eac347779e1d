import { invalid, type Term } from '#kernel';

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

/** @throws DomainError `request.invalid` where the round would end before it starts */
export const refuseWrongDates = ({ startsOn, endsOn }: RoundDates): void => {
  if (endsOn >= startsOn) return;
  const fields = [{ pointer: '/endsOn', code: 'field.before_start' }];
  throw invalid('request.invalid', { fields });
};
