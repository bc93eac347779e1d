/** A term as Kull keeps it: `2026-HØST`. */
export type TermCode = string;

/** The terms that a new round is likely for: this one and the two that follow. */
export const comingTerms = (today: Date): TermCode[] => {
  const first = today.getFullYear() * 2 + (today.getMonth() >= 6 ? 1 : 0);
  return [first, first + 1, first + 2].map(
    (half) => `${Math.floor(half / 2)}-${half % 2 === 1 ? 'HØST' : 'VÅR'}`,
  );
};

export const yearOf = (term: TermCode): string => term.slice(0, 4);
export const isAutumn = (term: TermCode): boolean => term.endsWith('HØST');
