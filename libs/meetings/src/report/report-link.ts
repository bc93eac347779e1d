import type { SignedLinks } from '#access';

/** What a link in a reminder lets its mentor do: say whether a meeting was held. */
export const REPORT_PURPOSE = 'meeting.report';

const TWO_WEEKS = 14 * 24 * 3600 * 1000;

/** A meeting that should have a log, and the mentor who is asked for it. */
export interface ToReport {
  readonly institutionId: string;
  readonly meetingId: string;
  readonly personId: string;
}

/**
 * What a mentor says 'we met' or 'we did not meet' by without signing in, for two weeks after being asked:
 * the web has a page for it, with two buttons.
 *
 * @param now when it is asked
 * @returns null where the installation has no key: the mail then leads to the log behind the sign-in
 */
export const reportToken = (
  links: SignedLinks,
  { institutionId, meetingId, personId }: ToReport,
  now: Date,
): Promise<string | null> => {
  const until = new Date(now.getTime() + TWO_WEEKS);
  return links.sign(REPORT_PURPOSE, { institutionId, personId, subjectId: meetingId }, until);
};
