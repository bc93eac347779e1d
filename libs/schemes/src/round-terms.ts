import { formatTerm, parseTerm, termNumber, termOn, type FieldError, type Term } from '#kernel';
import type { Span } from './settings/scheme-settings.js';

/** A stretch of days: ISO dates, both inclusive. */
export interface Stretch {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A term that a round lasts through. What is between two of them is a pause. */
export interface RoundTerm extends Stretch {
  /** `2026-HØST`. */
  readonly term: string;
}

interface RoundDays extends Stretch {
  readonly terms: readonly RoundTerm[];
}

/** A term's usual days: a suggestion, since they differ from one institution to the next. */
const USUAL = {
  HØST: { from: '08-10', to: '12-18' },
  VÅR: { from: '01-05', to: '06-15' },
} as const;

const termAt = (number: number): Term => ({
  year: Math.floor(number / 2),
  season: number % 2 === 1 ? 'HØST' : 'VÅR',
});

export const usualTerm = (term: Term): RoundTerm => {
  const { from, to } = USUAL[term.season];
  return {
    term: formatTerm(term),
    startsOn: `${term.year}-${from}`,
    endsOn: `${term.year}-${to}`,
  };
};

/**
 * The terms in which a cohort is in certain semesters of the degree.
 *
 * @param cohort when it began
 * @param semesters the first being 1; their gaps are the round's
 */
export const termsOfSemesters = (cohort: Term, semesters: readonly number[]): RoundTerm[] =>
  [...new Set(semesters)]
    .sort((a, b) => a - b)
    .map((semester) => usualTerm(termAt(termNumber(cohort) + semester - 1)));

/** What is wrong with a list of terms: each comes after the one before, and ends after it starts. */
export const termFaults = (terms: readonly RoundTerm[]): FieldError[] =>
  terms.flatMap(({ startsOn, endsOn }, i) => {
    const before = terms[i - 1];
    return [
      ...(endsOn < startsOn ? [{ pointer: `/terms/${i}/endsOn`, code: 'field.before_start' }] : []),
      ...(before && startsOn <= before.endsOn
        ? [{ pointer: `/terms/${i}/startsOn`, code: 'field.overlaps_term' }]
        : []),
    ];
  });

/** What a round is divided into: its own terms, or those of the calendar. */
const termsOf = ({ terms, startsOn, endsOn }: RoundDays): readonly RoundTerm[] => {
  if (terms.length > 0) return terms;
  const [first, last] = [termNumber(termOn(startsOn)), termNumber(termOn(endsOn))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { year, season } = termAt(first + i);
    const [from, to] =
      season === 'HØST' ? [`${year}-08-01`, `${year}-12-31`] : [`${year}-01-01`, `${year}-07-31`];
    return {
      term: formatTerm({ year, season }),
      startsOn: from < startsOn ? startsOn : from,
      endsOn: to > endsOn ? endsOn : to,
    };
  });
};

/** Autumn and the spring after it are one year of study. */
const yearOfStudy = ({ startsOn }: Stretch): number => {
  const { year, season } = termOn(startsOn);
  return season === 'HØST' ? year : year - 1;
};

/**
 * The stretch of a round that counts on a day: its term, year of study, or all of it. In a pause and
 * after the end it is the one before; before the start, the first.
 *
 * @param day ISO date
 */
export const stretchOn = (round: RoundDays, per: Span, day: string): Stretch => {
  const { startsOn, endsOn } = round;
  if (per === 'round') return { startsOn, endsOn };
  const terms = termsOf(round);
  const now = terms.findLast((term) => term.startsOn <= day) ?? terms[0]!;
  if (per === 'term') return { startsOn: now.startsOn, endsOn: now.endsOn };
  const year = terms.filter((term) => yearOfStudy(term) === yearOfStudy(now));
  return { startsOn: year[0]!.startsOn, endsOn: year.at(-1)!.endsOn };
};

/** The day that a round goes on after its pause, which skips a term or more; null: none on that day. */
export const pauseOn = ({ terms }: Pick<RoundDays, 'terms'>, day: string): string | null => {
  const next = terms.findIndex(({ startsOn }) => startsOn > day);
  const [before, after] = [terms[next - 1], terms[next]];
  if (!before || !after || day <= before.endsOn) return null;
  const skipped = termNumber(parseTerm(after.term)!) - termNumber(parseTerm(before.term)!) - 1;
  return skipped > 0 ? after.startsOn : null;
};
