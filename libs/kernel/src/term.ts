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
