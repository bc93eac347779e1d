import { parseTerm, termNumber, termOn } from '#kernel';
import type { SchemeSettings } from '#schemes';

/** Why somebody cannot come in by a link. */
export const NOT_ELIGIBLE = ['cohort', 'programme', 'unknown'] as const;
export type NotEligible = (typeof NOT_ELIGIBLE)[number];

/** What is known of somebody who wants in as a student. */
export interface Student {
  /** Something says so: a student number, a cohort, a programme, or a part in a round. */
  readonly isStudent: boolean;
  readonly cohort: string | null;
  readonly programmeId: string | null;
}

interface ForWhom {
  readonly cohort: string;
  readonly moreCohorts: readonly string[];
  /** None: all. */
  readonly programmeIds: readonly string[];
  /** ISO dates, both inclusive. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly settings: Pick<SchemeSettings, 'semesters'>;
}

/**
 * A round for certain programmes takes their students. One for several cohorts takes these; one of a
 * scheme for certain semesters the students of its cohort, and those who are in one of
 * these semesters at some time of the round; one for any takes everybody. What is unknown of a student
 * is no obstacle; of whom nothing says that they are one, the coordinator knows more.
 *
 * @returns null for who may come in
 */
export const whyNotEligible = (
  { isStudent, cohort, programmeId }: Student,
  round: ForWhom,
): NotEligible | null => {
  const { programmeIds, moreCohorts, startsOn, endsOn } = round;
  const { semesters } = round.settings;
  const isForSome = programmeIds.length + moreCohorts.length + semesters.length > 0;
  if (!isStudent && isForSome) return 'unknown';
  if (programmeId !== null && programmeIds.length > 0 && !programmeIds.includes(programmeId))
    return 'programme';
  const began = cohort === null ? null : parseTerm(cohort);
  if (began === null || cohort === round.cohort || moreCohorts.includes(cohort!)) return null;
  if (moreCohorts.length > 0) return 'cohort';
  if (semesters.length === 0) return null;
  const semesterOn = (day: string): number => termNumber(termOn(day)) - termNumber(began) + 1;
  const [first, last] = [semesterOn(startsOn), semesterOn(endsOn)];
  return semesters.some((semester) => semester >= first && semester <= last) ? null : 'cohort';
};
