import { parseTerm, termNumber, termOn } from '#kernel';
import type { SchemeSettings } from '#schemes';

/** Why somebody cannot come in by a link. */
export const NOT_ELIGIBLE = ['cohort'] as const;
export type NotEligible = (typeof NOT_ELIGIBLE)[number];

interface ForWhom {
  readonly cohort: string;
  /** ISO dates, both inclusive. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly settings: Pick<SchemeSettings, 'semesters'>;
}

/**
 * A scheme for certain semesters takes the students of its round's cohort, and those who are in one of
 * these semesters at some time of the round; one for any takes everybody. What is unknown of somebody
 * is no obstacle.
 *
 * @returns null for who may come in
 */
export const whyNotEligible = (
  { cohort }: { readonly cohort: string | null },
  { cohort: ofRound, startsOn, endsOn, settings: { semesters } }: ForWhom,
): NotEligible | null => {
  const began = cohort === null ? null : parseTerm(cohort);
  if (semesters.length === 0 || began === null || cohort === ofRound) return null;
  const semesterOn = (day: string): number => termNumber(termOn(day)) - termNumber(began) + 1;
  const [first, last] = [semesterOn(startsOn), semesterOn(endsOn)];
  return semesters.some((semester) => semester >= first && semester <= last) ? null : 'cohort';
};
