import { Institutions1764000000001 } from './0001-institutions.js';
import { Jobs1764000000002 } from './0002-jobs.js';
import { People1764000000003 } from './0003-people.js';
import { Schemes1764000000004 } from './0004-schemes.js';
import { Enrolment1764000000005 } from './0005-enrolment.js';
import { Groups1764000000006 } from './0006-groups.js';
import { Placement1764000000007 } from './0007-placement.js';
import { Meetings1764000000008 } from './0008-meetings.js';
import { RosterFigures1764000000009 } from './0009-roster-figures.js';
import { Sessions1764000000010 } from './0010-sessions.js';
import { Audit1764000000011 } from './0011-audit.js';
import { Identities1764000000012 } from './0012-identities.js';
import { JoinRequests1764000000013 } from './0013-join-requests.js';
import { ScopedGrants1764000000016 } from './0016-scoped-grants.js';
import { Erasures1764000000020 } from './0020-erasures.js';
import { PrivacyNotices1764000000021 } from './0021-privacy-notices.js';
import { Photos1764000000023 } from './0023-photos.js';
import { Leaves1764000000026 } from './0026-leaves.js';
import { NothingForTheErased1764000000030 } from './0030-nothing-for-the-erased.js';
import { EmailSignIns1764000000031 } from './0031-email-sign-ins.js';
import { ApiTokens1764000000033 } from './0033-api-tokens.js';
import { Webhooks1764000000034 } from './0034-webhooks.js';
import { Services1764000000035 } from './0035-services.js';
import { Concerns1764000000036 } from './0036-concerns.js';
import { ReflectionsOfRound1764000000038 } from './0038-reflections-of-a-round.js';
import { Retention1764000000039 } from './0039-retention.js';
import { ConcernsToTheLetter1764000000043 } from './0043-concerns-to-the-letter.js';
import { PlacesAndLetters1764000000044 } from './0044-places-and-letters.js';
import { SettingsOfEveryScheme1764000000045 } from './0045-settings-of-every-scheme.js';
import { WaysIn1764000000051 } from './0051-ways-in.js';
import { MentorDirectory1764000000053 } from './0053-mentor-directory.js';
import { Waiting1764000000066 } from './0066-waiting.js';
import { OpenLinks1764000000067 } from './0067-open-links.js';
import { CallAndDeadlines1764000000068 } from './0068-call-and-deadlines.js';
import { TermsOfRounds1764000000069 } from './0069-terms-of-rounds.js';
import { GroupChanges1764000000073 } from './0073-group-changes.js';
import { ChangeRequests1764000000074 } from './0074-change-requests.js';
import { ClosedEarly1764000000075 } from './0075-closed-early.js';
import { Wishes1764000000078 } from './0078-wishes.js';
import { ProposalsOfPairs1764000000079 } from './0079-proposals-of-pairs.js';
import { Agreements1764000000080 } from './0080-agreements.js';
import { OwnTemplates1764000000083 } from './0083-own-templates.js';
import { DropIn1764000000084 } from './0084-drop-in.js';
import { MentorPath1764000000088 } from './0088-mentor-path.js';
import { MentorApplications1764000000089 } from './0089-mentor-applications.js';
import { Substitutions1764000000090 } from './0090-substitutions.js';
import { Forms1764000000093 } from './0093-forms.js';
import { LeavesOfStudents1764000000097 } from './0097-leaves-of-students.js';
import { MentorsAdded1764000000098 } from './0098-mentors-added.js';
import { Calendars1764000000099 } from './0099-calendars.js';
import { MeetingMails1764000000100 } from './0100-meeting-mails.js';
import { MeetingReplies1764000000101 } from './0101-meeting-replies.js';
import { ClosedDays1764000000104 } from './0104-closed-days.js';
import { WholeLogs1764000000109 } from './0109-whole-logs.js';
import { TopicCounts1764000000110 } from './0110-topic-counts.js';
import { Mailings1764000000115 } from './0115-mailings.js';
import { Threads1764000000116 } from './0116-threads.js';
import { DeliveryOfMail1764000000120 } from './0120-delivery-of-mail.js';
import { Reminders1764000000121 } from './0121-reminders.js';
import { UnwantedMails1764000000122 } from './0122-unwanted-mails.js';
import { AbsenceDecisions1764000000126 } from './0126-absence-decisions.js';
import { Hours1764000000127 } from './0127-hours.js';
import { Certificates1764000000128 } from './0128-certificates.js';
import { Talks1764000000136 } from './0136-talks.js';
import { DropInShifts1764000000137 } from './0137-drop-in-shifts.js';
import { TalksInCalendars1764000000138 } from './0138-talks-in-calendars.js';
import { HoursOfTalks1764000000139 } from './0139-hours-of-talks.js';
import { MailChoices1764000000140 } from './0140-mail-choices.js';
import { InboxMails1764000000141 } from './0141-inbox-mails.js';
import { ClosedDaysChanged1764000000145 } from './0145-closed-days-changed.js';
import { IndexesOfReminders1764000000150 } from './0150-indexes-of-reminders.js';
import { TalksLoggedFor1764000000151 } from './0151-talks-logged-for.js';
import { ShiftVersions1764000000152 } from './0152-shift-versions.js';
import { TimeOfReminders1764000000155 } from './0155-time-of-reminders.js';
import { GroundOfCertificates1764000000156 } from './0156-ground-of-certificates.js';
import { IndexesOfKeys1764000000159 } from './0159-indexes-of-keys.js';
import { TalkVersions1764000000160 } from './0160-talk-versions.js';
import { AbsenceFromTalks1764000000162 } from './0162-absence-from-talks.js';
import { EnrolmentsReminded1764000000163 } from './0163-enrolments-reminded.js';

/** The one ordered history of the database. A migration that has landed is never changed. */
export const MIGRATIONS = [
  Institutions1764000000001,
  Jobs1764000000002,
  People1764000000003,
  Schemes1764000000004,
  Enrolment1764000000005,
  Groups1764000000006,
  Placement1764000000007,
  Meetings1764000000008,
  RosterFigures1764000000009,
  Sessions1764000000010,
  Audit1764000000011,
  Identities1764000000012,
  JoinRequests1764000000013,
  ScopedGrants1764000000016,
  Erasures1764000000020,
  PrivacyNotices1764000000021,
  Photos1764000000023,
  Leaves1764000000026,
  NothingForTheErased1764000000030,
  EmailSignIns1764000000031,
  ApiTokens1764000000033,
  Webhooks1764000000034,
  Services1764000000035,
  Concerns1764000000036,
  ReflectionsOfRound1764000000038,
  Retention1764000000039,
  ConcernsToTheLetter1764000000043,
  PlacesAndLetters1764000000044,
  SettingsOfEveryScheme1764000000045,
  WaysIn1764000000051,
  MentorDirectory1764000000053,
  Waiting1764000000066,
  OpenLinks1764000000067,
  CallAndDeadlines1764000000068,
  TermsOfRounds1764000000069,
  GroupChanges1764000000073,
  ChangeRequests1764000000074,
  ClosedEarly1764000000075,
  Wishes1764000000078,
  ProposalsOfPairs1764000000079,
  Agreements1764000000080,
  OwnTemplates1764000000083,
  DropIn1764000000084,
  MentorPath1764000000088,
  MentorApplications1764000000089,
  Substitutions1764000000090,
  Forms1764000000093,
  LeavesOfStudents1764000000097,
  MentorsAdded1764000000098,
  Calendars1764000000099,
  MeetingMails1764000000100,
  MeetingReplies1764000000101,
  ClosedDays1764000000104,
  WholeLogs1764000000109,
  TopicCounts1764000000110,
  Mailings1764000000115,
  Threads1764000000116,
  DeliveryOfMail1764000000120,
  Reminders1764000000121,
  UnwantedMails1764000000122,
  AbsenceDecisions1764000000126,
  Hours1764000000127,
  Certificates1764000000128,
  Talks1764000000136,
  DropInShifts1764000000137,
  TalksInCalendars1764000000138,
  HoursOfTalks1764000000139,
  MailChoices1764000000140,
  InboxMails1764000000141,
  ClosedDaysChanged1764000000145,
  IndexesOfReminders1764000000150,
  TalksLoggedFor1764000000151,
  ShiftVersions1764000000152,
  TimeOfReminders1764000000155,
  GroundOfCertificates1764000000156,
  IndexesOfKeys1764000000159,
  TalkVersions1764000000160,
  AbsenceFromTalks1764000000162,
  EnrolmentsReminded1764000000163,
];
