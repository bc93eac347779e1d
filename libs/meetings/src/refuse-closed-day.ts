import { invalid } from '#kernel';
import { isClosed, type ClosedStretch } from '#schemes';

/**
 * A meeting by itself may be on a day that the institution keeps free, where that is meant.
 *
 * @param date ISO date
 * @throws DomainError `request.invalid` at `/date`, unless it was said to be meant
 */
export const refuseClosedDay = (
  closed: readonly ClosedStretch[],
  { date, onClosedDay = false }: { readonly date: string; readonly onClosedDay?: boolean },
): void => {
  if (onClosedDay || !isClosed(closed, date)) return;
  const field = { pointer: '/date', code: 'field.on_closed_day', params: { date } };
  throw invalid('request.invalid', { fields: [field] });
};
