const INSTITUTION = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day so many days from today, as an institution of the tests has it: `2026-09-01`. */
export const day = (offset: number): string =>
  INSTITUTION.format(new Date(Date.now() + offset * 86_400_000));
