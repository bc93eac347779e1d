/**
 * SQL: what `entered_by` becomes of an enrolment that somebody comes into (once more). Who must take
 * part must after a leave, too, and when a coordinator has put them in again.
 *
 * @param way how they come in now, as SQL
 */
export const enteredAnew = (way: string): string =>
  `case when enrolments.entered_by = 'mandatory' then 'mandatory' else ${way} end`;
