import { formatTerm, parseTerm } from '#kernel';
import { quoted, type ReadCell, Refusal } from './refusal.js';

const OLDEST = 100;
const YOUNGEST = 15;

/** A year, or a date whose year is kept: nothing needs the day. `year` is the present one. */
export const readBirthYear =
  (year: number): ReadCell<number> =>
  (text) => {
    const found = /^(\d{4})(?:-\d{2}-\d{2})?$|^\d{1,2}\.\d{1,2}\.(\d{4})$/.exec(text);
    const born = Number(found?.[1] ?? found?.[2] ?? 'NaN');
    const min = year - OLDEST;
    const max = year - YOUNGEST;
    return born >= min && born <= max ? born : new Refusal('birth_year', { min, max });
  };

const MAX_GROUPS = 10;

export const readMaxGroups: ReadCell<number> = (text) => {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MAX_GROUPS
    ? count
    : new Refusal('max_groups', { min: 1, max: MAX_GROUPS });
};

/** How far from the present year a cohort can have begun. */
const TERM_YEARS = { before: 15, after: 2 };

/** `2026-HØST`, `2026H`, `Høst 2026`, `haust 2026`, `autumn 2026`, … as `2026-HØST`. */
export const readTerm =
  (year: number): ReadCell<string> =>
  (text) => {
    const norwegian = text
      .toLowerCase()
      .replace(/haust|autumn|fall/, 'høst')
      .replace(/spring|var\b/, 'vår')
      .replace(/^(\p{L}+)[\s-]*(\d{4})$/u, '$2 $1');
    const term = parseTerm(norwegian);
    const isNear =
      term && term.year >= year - TERM_YEARS.before && term.year <= year + TERM_YEARS.after;
    return isNear ? formatTerm(term) : new Refusal('term', { value: quoted(text) });
  };
