/** A cohort or term as Norwegian universities write it, in the form Kull keeps: `2026-HØST`. */
export interface Term {
  readonly year: number;
  readonly season: 'VÅR' | 'HØST';
}

const LONG = /^(\d{4})[-\s]?(VÅR|HØST)$/u;
const SHORT = /^(\d{4})([HV])$/u;

/** Reads `2026-HØST`, `2026 høst`, `2026H` (the student record system's two spellings); else null. */
export const parseTerm = (text: string): Term | null => {
  const upper = text.trim().toLocaleUpperCase('nb');
  const long = LONG.exec(upper);
  if (long) return { year: Number(long[1]), season: long[2] as Term['season'] };
  const short = SHORT.exec(upper);
  if (short) return { year: Number(short[1]), season: short[2] === 'H' ? 'HØST' : 'VÅR' };
  return null;
};

export const formatTerm = (term: Term): string => `${term.year}-${term.season}`;

/** Terms in a row: the next one is one more. */
export const termNumber = ({ year, season }: Term): number =>
  year * 2 + (season === 'HØST' ? 1 : 0);

/** The term that a day is in: spring through July. @param day ISO date */
export const termOn = (day: string): Term => ({
  year: Number(day.slice(0, 4)),
  season: day.slice(5, 7) <= '07' ? 'VÅR' : 'HØST',
});
