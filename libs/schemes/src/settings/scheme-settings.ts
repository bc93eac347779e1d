import type { Localized } from '#kernel';

/** A code with its name in every language: themes, topics. */
export interface NamedCode {
  readonly code: string;
  readonly name: Localized;
}

export const MENTOR_KINDS = ['student', 'staff', 'alumni', 'practitioner'] as const;
export type MentorKind = (typeof MENTOR_KINDS)[number];

/** What is known of a person that groups can be formed by. `languages` and `interests` are sets. */
export const GROUPING_ATTRIBUTES = [
  'campus',
  'programme',
  'cohort',
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'interests',
] as const;
export type GroupingAttribute = (typeof GROUPING_ATTRIBUTES)[number];

/** For whom: a group of students, one student at a time, or whoever comes by, without membership. */
export const FORMATS = ['groups', 'pairs', 'drop_in'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * How mentees and mentors find each other: by what they have in common, by what both sides wish, by
 * the mentee asking a mentor, or by the coordinator's hand.
 */
export const MATCHED_BY = ['criteria', 'wishes', 'choice', 'hand'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/**
 * What becomes of a student on the roster: asked and in when they say yes, in until they say no, in
 * because they must be, or not asked at all.
 */
export const INVITATIONS = ['opt_in', 'opt_out', 'mandatory', 'none'] as const;
export type InvitationKind = (typeof INVITATIONS)[number];

/** What a number of meetings is counted in. */
export const SPANS = ['term', 'year', 'round'] as const;
export type Span = (typeof SPANS)[number];

export const THRESHOLD_UNITS = ['percent', 'meetings'] as const;
export type ThresholdUnit = (typeof THRESHOLD_UNITS)[number];

/** What an absence that a coordinator has approved counts for: nothing either way, or as attended. */
export const APPROVED_ABSENCES = ['left_out', 'attended'] as const;
export type ApprovedAbsence = (typeof APPROVED_ABSENCES)[number];

export const ATTENDANCE_MODES = ['off', 'counted', 'by_name'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

export const SUMMARY_READERS = ['group', 'group_and_coordinator'] as const;
export type SummaryReaders = (typeof SUMMARY_READERS)[number];

/** Seats for students in a group, the mentor not counted. */
export interface GroupSize {
  readonly minimum: number;
  readonly target: number;
  readonly maximum: number;
}

/**
 * What groups can be wished to be. An hour in common with the mentor; students who share something,
 * a mentor who shares it; nobody the only one of a kind; each group mixed like the whole. What all of
 * a group must have alike is no wish but a rule (`sameWithin`), as sizes are.
 */
export const WISH_KINDS = ['common_hour', 'alike', 'mentor_alike', 'never_alone', 'mix'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** How much a wish matters. `not`: it is left out, and nothing is said of it. */
export const WISH_WEIGHTS = ['important', 'little', 'not'] as const;
export type WishWeight = (typeof WISH_WEIGHTS)[number];

export interface GroupWish {
  readonly kind: WishKind;
  /** What it is about; null for the hour alone. */
  readonly attribute: GroupingAttribute | null;
  readonly weight: WishWeight;
}

/** One kind of mentor in a scheme: what is asked of them, and what they are given. */
export interface MentorsOfKind {
  readonly kind: MentorKind;
  /** How many groups one has at most, or mentees where it is one to one, unless it is said otherwise. */
  readonly capacity: number;
  /** They apply to a call, and are selected. */
  readonly apply: boolean;
  /** Not matched before a coordinator has ticked that they are trained. */
  readonly training: boolean;
  /** Not matched before they have accepted the declaration of confidentiality. */
  readonly declaration: boolean;
  readonly paid: boolean;
  /** Hours of work agreed for a term. Null: none are. */
  readonly hours: number | null;
}

/** How groups are formed, as the scheme wants it; a matching run may say otherwise. */
export interface MatchingSettings {
  readonly by: MatchedBy;
  /** Attributes that all of a group, the mentor included, have alike: a rule. */
  readonly sameWithin: readonly GroupingAttribute[];
  /** Attributes that a group should have alike where it can: a wish. */
  readonly alike: readonly GroupingAttribute[];
  /** Attributes in which each group should be mixed like the whole. */
  readonly mixBy: readonly GroupingAttribute[];
  /** Attributes of which nobody should be the only one in a group. Unknown is never 'the only'. */
  readonly neverAlone: readonly GroupingAttribute[];
  /** An hour of the week in common with the mentor. */
  readonly commonHour: boolean;
  /** How much single wishes matter, as coordinators have said; of all others the lists above tell. */
  readonly wishes?: readonly GroupWish[];
}

/** What meetings are about. */
export interface Theme extends NamedCode {
  readonly mandatory: boolean;
  /** The week of the round by which it should have been held, the first being 1. */
  readonly week: number | null;
  /** What to use, and what the students do: Markdown. */
  readonly material?: Localized;
  readonly task?: Localized;
}

/** How many of the meetings one has to attend: of each hundred, or of a number. */
export interface Threshold {
  readonly unit: ThresholdUnit;
  readonly least: number;
  readonly per: Span;
}

/** Talks of a mentor with one student. */
export interface Talks {
  readonly count: number;
  readonly minutes: number;
  readonly per: Span;
}

export interface MeetingSettings {
  /** Null: no number is set. */
  readonly plannedCount: number | null;
  readonly per: Span;
  /** A meeting every so many weeks. Null: by dates, or as agreed. */
  readonly everyWeeks: number | null;
  /** The coordinator sets time and place for all. */
  readonly timetabled: boolean;
  readonly minutes: number;
  readonly attendance: AttendanceMode;
  /** Null: attendance is voluntary. */
  readonly threshold: Threshold | null;
  /** Left out: it is left out of the count. */
  readonly approvedAbsence?: ApprovedAbsence;
  /** A talk with the mentor counts as a meeting, where attendance is required. Left out: it does not. */
  readonly countsTalks?: boolean;
  readonly talks: Talks | null;
  readonly themes: readonly Theme[];
  /** What students may struggle with. Never a person's name or health. */
  readonly topics: readonly NamedCode[];
  /** Who reads a meeting's shared summary besides the group. */
  readonly summaryReaders: SummaryReaders;
  /** A group's mentors see who of its students can when. Left out: only how many can. */
  readonly showsWhoCan?: boolean;
}

/** How students come into a round, and into its groups. */
export interface WaysIn {
  readonly invitation: InvitationKind;
  /** By a link or a QR code that anybody may have. */
  readonly openLink: boolean;
  /** Whoever has no group may take a free seat in one after publishing. */
  readonly freeSeats: boolean;
  /** Students look at the mentors and ask one. */
  readonly directory: boolean;
  /** So many days a mentor has to answer before the next one is asked. */
  readonly requestDays: number;
  /** Whoever finds no place waits for one, in a queue. */
  readonly waitingList: boolean;
  /** Whoever is first gets a seat without being asked. Left out: they are asked first. */
  readonly giveAtOnce?: boolean;
  /** So long a seat is held for an answer. Left out: 48. */
  readonly offerHours?: number;
}

/**
 * Everything that makes one scheme differ from another. A template is this and a name; a round
 * takes a copy, which its coordinators may change. No code asks which scheme it is.
 */
export interface SchemeSettings {
  readonly format: Format;
  /** Each kind once, the usual one first. */
  readonly mentors: readonly MentorsOfKind[];
  /** How many mentors a group has when it is whole. */
  readonly mentorsPerGroup: number;
  /** Mentors make their own certificates once a round is over. Left out: coordinators do. */
  readonly ownCertificates?: boolean;
  /** The semesters of the degree that it is for, the first being 1. None: any. */
  readonly semesters: readonly number[];
  /** What a student reads before answering: what a group in this scheme is. */
  readonly about: Localized;
  readonly group: GroupSize;
  readonly matching: MatchingSettings;
  readonly waysIn: WaysIn;
  readonly meetings: MeetingSettings;
  /** Mentor and mentee agree on goals, one to three. */
  readonly agreement: boolean;
}
