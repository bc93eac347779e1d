import type { SignedLinks } from '#access';

/** What a link in a reminder lets its mentor do: say whether a meeting was held. */
export const REPORT_PURPOSE = 'meeting.report';
/** The same of a talk with one student. */
export const TALK_REPORT_PURPOSE = 'talk.report';

const TWO_WEEKS = 14 * 24 * 3600 * 1000;

/** What should have a log, and the mentor who is asked for it. */
interface ToReport {
  readonly institutionId: string;
  /** The meeting's, or the talk's. */
  readonly subjectId: string;
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
  { meetingId, ...of }: Omit<ToReport, 'subjectId'> & { readonly meetingId: string },
  now: Date,
): Promise<string | null> => signed(links, REPORT_PURPOSE, { ...of, subjectId: meetingId }, now);

/** The same of a talk: `reportToken`. */
export const talkReportToken = (
  links: SignedLinks,
  { talkId, ...of }: Omit<ToReport, 'subjectId'> & { readonly talkId: string },
  now: Date,
): Promise<string | null> => signed(links, TALK_REPORT_PURPOSE, { ...of, subjectId: talkId }, now);

const signed = (
  links: SignedLinks,
  purpose: typeof REPORT_PURPOSE | typeof TALK_REPORT_PURPOSE,
  { institutionId, personId, subjectId }: ToReport,
  now: Date,
): Promise<string | null> =>
  links.sign(purpose, { institutionId, personId, subjectId }, new Date(now.getTime() + TWO_WEEKS));
