/** Where in the web a mail leads. */
export interface WebAddresses {
  invitation(token: string): string;
  group(groupId: string): string;
  groups(): string;
  /** The talks of a group's mentor with single students. */
  talks(groupId: string): string;
  /** A mentor's own drop-in shifts in a round. */
  shifts(roundId: string, enrolmentId: string): string;
  /** Where a student asks for another group. */
  anotherGroup(groupId: string): string;
  /** Where one stands in queues. */
  waiting(): string;
  /** One's own part in a round. */
  enrolment(enrolmentId: string): string;
  /** A mentor's own path in a round. */
  mentorPath(enrolmentId: string): string;
  /** Where mentors are called for. */
  calls(): string;
  /** What was written to many, and came to the reader. */
  mailing(mailingId: string): string;
  meeting(meetingId: string): string;
  /** Where a meeting is logged. */
  log(meetingId: string): string;
  /** What a group's mentors write to it. */
  groupMessages(groupId: string): string;
  /** What two sides write to each other. */
  thread(threadId: string): string;
  messages(): string;
  /** What has been written to a round's coordinators, or reported to them. */
  inbox(round: { schemeId: string; roundId: string }, what: 'inbox' | 'reports'): string;
  /** A mentor's own hours in a round. */
  hours(enrolmentId: string): string;
  certificates(): string;
  roundCertificates(round: { schemeId: string; roundId: string }): string;
  home(): string;
  meetings(): string;
  /** Where a student says whether they come, without signing in. */
  reply(answer: 'coming' | 'not-coming', token: string): string;
  /** Where a mentor says whether a meeting was held, without signing in. */
  report(token: string): string;
  /** The same of a talk with one student. */
  talkReport(token: string): string;
  newcomer(): string;
  leaves(): string;
  enter(token: string): string;
  concern(concernId: string): string;
  retention(): string;
  mentorRequests(): string;
  /** Where a student chooses a mentor. */
  mentors(roundId: string): string;
}

/** @param baseUrl the address people use, without a trailing slash */
export const webAddresses = (baseUrl: string): WebAddresses => ({
  invitation: (token) => `${baseUrl}/invitations/${token}`,
  group: (groupId) => `${baseUrl}/groups/${groupId}`,
  anotherGroup: (groupId) => `${baseUrl}/groups/${groupId}/another`,
  groups: () => `${baseUrl}/groups`,
  shifts: (roundId, enrolmentId) => `${baseUrl}/rounds/${roundId}/drop-in/${enrolmentId}/shifts`,
  talks: (groupId) => `${baseUrl}/groups/${groupId}/talks`,
  waiting: () => `${baseUrl}/waiting`,
  enrolment: (enrolmentId) => `${baseUrl}/me/enrolments/${enrolmentId}`,
  mentorPath: (enrolmentId) => `${baseUrl}/me/mentor-path/${enrolmentId}`,
  calls: () => `${baseUrl}/calls`,
  mailing: (mailingId) => `${baseUrl}/messages/mailings/${mailingId}`,
  meeting: (meetingId) => `${baseUrl}/meetings/${meetingId}`,
  log: (meetingId) => `${baseUrl}/meetings/${meetingId}/log`,
  groupMessages: (groupId) => `${baseUrl}/groups/${groupId}/messages`,
  thread: (threadId) => `${baseUrl}/messages/threads/${threadId}`,
  messages: () => `${baseUrl}/messages`,
  inbox: ({ schemeId, roundId }, what) =>
    `${baseUrl}/schemes/${schemeId}/rounds/${roundId}/messages${what === 'reports' ? '/reports' : ''}`,
  hours: (enrolmentId) => `${baseUrl}/hours/${enrolmentId}`,
  certificates: () => `${baseUrl}/certificates`,
  roundCertificates: ({ schemeId, roundId }) =>
    `${baseUrl}/schemes/${schemeId}/rounds/${roundId}/certificates`,
  home: () => `${baseUrl}/`,
  meetings: () => `${baseUrl}/meetings`,
  // After `#`, so that the token is sent to no server and stands in no log.
  reply: (answer, token) => `${baseUrl}/reply/${answer}#${token}`,
  report: (token) => `${baseUrl}/report#${token}`,
  talkReport: (token) => `${baseUrl}/talk-report#${token}`,
  leaves: () => `${baseUrl}/leaves`,
  // After `#`, so that the secret is sent to no server and stands in no log.
  enter: (token) => `${baseUrl}/sign-in/email#${token}`,
  concern: (concernId) => `${baseUrl}/concerns/${concernId}`,
  retention: () => `${baseUrl}/privacy/retention`,
  mentorRequests: () => `${baseUrl}/mentor-requests`,
  mentors: (roundId) => `${baseUrl}/rounds/${roundId}/mentors`,
  newcomer: () => `${baseUrl}/newcomer`,
});
