import { invalid, type FieldError } from '#kernel';
import { localTimeOf, SkippedTime, spansOf, type Series, type Span } from './meeting-times.js';

/** The first and the last day of a round, as ISO dates. */
interface RoundDays {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The meetings of a series, all within the round.
 *
 * @throws DomainError `request.invalid` at the date for a day that is not in the calendar or outside the
 *   round; at the count where the series goes on after it; at the time where the clocks skip it
 */
export const plannedSpans = (series: Series, { startsOn, endsOn }: RoundDays): Span[] => {
  const spans = allSpans(series);
  const days = spans.map(({ startsAt }) => localTimeOf(startsAt, series.timeZone).date);
  const isOutside = (day: string): boolean => day < startsOn || day > endsOn;
  if (days.some(isOutside))
    throw refused(isOutside(days[0]!) ? '/date' : '/count', 'field.outside_round');
  return spans;
};

const allSpans = (series: Series): Span[] => {
  try {
    return spansOf(series);
  } catch (error) {
    if (error instanceof SkippedTime)
      throw refused('/time', 'field.skipped_time', { date: error.date });
    if (!(error instanceof RangeError)) throw error;
    throw refused('/date', 'field.no_such_time');
  }
};

const refused = (pointer: string, code: string, params?: FieldError['params']) =>
  invalid('request.invalid', { fields: [{ pointer, code, ...(params && { params }) }] });
