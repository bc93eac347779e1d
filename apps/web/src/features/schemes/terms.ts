/** A term as Kull keeps it: `2026-HØST`. */
export type TermCode = string;

/** The terms that a new round is likely for: this one and the two that follow. */
export const comingTerms = (today: Date): TermCode[] => {
  const first = today.getFullYear() * 2 + (today.getMonth() >= 6 ? 1 : 0);
  return [first, first + 1, first + 2].map(codeOf);
};

/** The terms that a round may be about, from ten years back. */
export const termsAround = (today: Date): TermCode[] => {
  const [coming = ''] = comingTerms(today);
  const first = numberOf(coming) - 20;
  return Array.from({ length: 24 }, (_, i) => codeOf(first + i));
};

/** The terms one after the other: the next is one more. */
export const numberOf = (term: TermCode): number =>
  Number(yearOf(term)) * 2 + (isAutumn(term) ? 1 : 0);

export const codeOf = (number: number): TermCode =>
  `${Math.floor(number / 2)}-${number % 2 === 1 ? 'HØST' : 'VÅR'}`;

/** When somebody began who is in a semester of the degree in a term. */
export const beganFor = (term: TermCode, semester: number): TermCode =>
  codeOf(numberOf(term) - semester + 1);

export const yearOf = (term: TermCode): string => term.slice(0, 4);
export const isAutumn = (term: TermCode): boolean => term.endsWith('HØST');
