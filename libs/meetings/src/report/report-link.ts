import type { SignedLinks } from '#access';

/** What a link in a reminder lets its mentor do: say whether a meeting, or a talk with one student, was held. */
export const REPORT_PURPOSES = { meeting: 'meeting.report', talk: 'talk.report' } as const;

/** What is reported, and by which mentor. */
export interface ToReport {
  readonly of: keyof typeof REPORT_PURPOSES;
  readonly institutionId: string;
  /** The meeting's, or the talk's. */
  readonly subjectId: string;
  readonly personId: string;
}

const TWO_WEEKS = 14 * 24 * 3600 * 1000;

/**
 * What a mentor says 'we met' or 'we did not meet' by without signing in, for two weeks after being asked:
 * the web has a page for it, with two buttons.
 *
 * @param now when it is asked
 * @returns null where the installation has no key: the mail then leads to the log behind the sign-in
 */
export const reportToken = (
  links: SignedLinks,
  { of, institutionId, subjectId, personId }: ToReport,
  now: Date,
): Promise<string | null> =>
  links.sign(
    REPORT_PURPOSES[of],
    { institutionId, personId, subjectId },
    new Date(now.getTime() + TWO_WEEKS),
  );
