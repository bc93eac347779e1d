import type { SignedLinks } from '#access';

/** What a link in a reminder lets its mentor do: say whether a meeting was held. */
export const REPORT_PURPOSE = 'meeting.report';

const TWO_WEEKS = 14 * 24 * 3600 * 1000;

/** A meeting that should have a log, and the mentor who is asked for it. */
export interface ToReport {
  readonly institutionId: string;
  readonly meetingId: string;
  readonly personId: string;
  readonly endsAt: Date;
}

/**
 * The address by which a mentor says 'we met' or 'we did not meet' without signing in, until two weeks
 * after the meeting: a page with two buttons. The token stands after `#`, so that no server logs it.
 *
 * @returns null where the installation has no key: the mail then leads to the log behind the sign-in
 */
export const reportLink = async (
  links: SignedLinks,
  baseUrl: string,
  { institutionId, meetingId, personId, endsAt }: ToReport,
): Promise<string | null> => {
  const until = new Date(endsAt.getTime() + TWO_WEEKS);
  const about = { institutionId, personId, subjectId: meetingId };
  const token = await links.sign(REPORT_PURPOSE, about, until);
  return token && `${baseUrl}/report#${token}`;
};
