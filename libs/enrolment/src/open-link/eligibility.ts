import type { SchemeSettings } from '#schemes';

/** Why somebody cannot come in by a link. */
export const NOT_ELIGIBLE = ['cohort'] as const;
export type NotEligible = (typeof NOT_ELIGIBLE)[number];

interface ForWhom {
  readonly cohort: string;
  readonly settings: Pick<SchemeSettings, 'semesters'>;
}

/**
 * A scheme for certain semesters takes the students of its round's cohort; one for any takes
 * everybody. What is unknown of somebody is no obstacle.
 *
 * @returns null for who may come in
 */
export const whyNotEligible = (
  { cohort }: { readonly cohort: string | null },
  round: ForWhom,
): NotEligible | null =>
  round.settings.semesters.length > 0 && cohort !== null && cohort !== round.cohort
    ? 'cohort'
    : null;
