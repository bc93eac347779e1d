import type { FoundEnrolment } from './find-enrolment.js';

export type Answers = Pick<FoundEnrolment, 'slots' | 'languages' | 'interests'>;

/**
 * Which fields a roster file may no longer change, now that the person has answered: what was said,
 * also where it agrees with the roster, and what was cleared. What was blank and still is stays
 * unknown, so that a later file may fill it.
 */
export const correctedBy = (
  before: Answers & Pick<FoundEnrolment, 'correctedFields'>,
  answers: Answers,
): string[] => {
  const fields = ['slots', 'languages', 'interests'] as const;
  const said = fields.filter((field) => answers[field] !== null || before[field] !== null);
  return [...new Set([...before.correctedFields, ...said])].sort();
};
