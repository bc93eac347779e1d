import { invalid } from '#kernel';
import { spansOf, type Series, type Span } from './meeting-times.js';

/** @throws DomainError `request.invalid` at the date for a day that is not in the calendar */
export const plannedSpans = (series: Series): Span[] => {
  try {
    return spansOf(series);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalid('request.invalid', {
      fields: [{ pointer: '/date', code: 'field.no_such_time' }],
    });
  }
};
