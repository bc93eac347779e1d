/** What stands in place of a national identity number in everything that leaves the parser. */
export const NATIONAL_ID_MARKER = '[fødselsnummer fjernet]';

/**
 * Eleven digits in a row, or grouped as people write them: `010190 12345`, `01.01.90-12345`,
 * `010190 123 45`. Neither part of a longer number nor a phone number with its `+`.
 */
const CANDIDATE =
  /(?<![\d+])\d{2}[ .\-/\u00A0\u2009\u200B\u202F]?\d{2}[ .\-/\u00A0\u2009\u200B\u202F]?\d{2}[ .\-/\u00A0\u2009\u200B\u202F]?\d{3}[ .\-/\u00A0\u2009\u200B\u202F]?\d{2}(?!\d)/;
const EVERY_CANDIDATE = new RegExp(CANDIDATE.source, 'g');

/** The fewest characters that can hold one: the quick way past most cells. */
const SHORTEST = 11;

/**
 * How sure to be. `strict` asks for a possible date and right check digits, and is used on any
 * text. `lenient` asks for a possible date only, and is used where a number of eleven digits can
 * hardly be anything else: in columns of identifiers, and in rows whose cells have slid.
 */
export type NationalIdCare = 'strict' | 'lenient';

/** Whether a text holds anything like it at all; for passing over whole files quickly. */
export const mayHoldNationalId = (text: string): boolean => CANDIDATE.test(text);

export const hasNationalId = (text: string, care: NationalIdCare = 'strict'): boolean => {
  if (text.length < SHORTEST || !CANDIDATE.test(text)) return false;
  return (text.match(EVERY_CANDIDATE) ?? []).some((found) => isNationalId(found, care));
};

/** The text with every national identity number replaced by {@link NATIONAL_ID_MARKER}. */
export const redactNationalIds = (text: string, care: NationalIdCare = 'strict'): string => {
  if (text.length < SHORTEST || !CANDIDATE.test(text)) return text;
  return text.replace(EVERY_CANDIDATE, (found) =>
    isNationalId(found, care) ? NATIONAL_ID_MARKER : found,
  );
};

const isNationalId = (text: string, care: NationalIdCare): boolean => {
  const digits = Array.from(text.replace(/\D/g, ''), Number);
  return hasPossibleDate(digits) && (care === 'lenient' || hasCheckDigits(digits));
};

/**
 * Day, month and year, where the day of a D-number is raised by 40, and the month of a synthetic,
 * a helping or a health-service number by 20, 40, 60 or 80.
 */
const hasPossibleDate = (digits: readonly number[]): boolean => {
  const pair = (at: number): number => digits[at]! * 10 + digits[at + 1]!;
  const rawDay = pair(0);
  const day = rawDay > 40 ? rawDay - 40 : rawDay;
  const month = pair(2) % 20;
  if (month < 1 || month > 12 || day < 1) return false;
  // 29 February is let through in any year: the century isn't certain.
  return day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
};

const K1_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Modulus 11, in the form that also holds for the numbers issued from 2032, whose first check digit
 * may leave a remainder of 0 to 3 (the Tax Administration, 'Nytt fødselsnummer fra 2032').
 */
const hasCheckDigits = (digits: readonly number[]): boolean =>
  remainder(digits, K1_WEIGHTS) <= 3 && remainder(digits, K2_WEIGHTS) === 0;

const remainder = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11;
