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

/** How groups are formed, as the scheme wants it; a matching run may say otherwise. */
export interface MatchingSettings {
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

export interface MeetingSettings {
  /** Null: no number is set. */
  readonly plannedCount: number | null;
  readonly minutes: number;
  readonly attendance: AttendanceMode;
  readonly themes: readonly NamedCode[];
  /** What students may struggle with. Never a person's name or health. */
  readonly topics: readonly NamedCode[];
  /** Who reads a meeting's shared summary besides the group. */
  readonly summaryReaders: SummaryReaders;
}

/**
 * Everything that makes one scheme differ from another. A template is this and a name; a round
 * takes a copy, which its coordinators may change. No code asks which scheme it is.
 */
export interface SchemeSettings {
  readonly mentorKind: MentorKind;
  /** What a student reads before answering: what a group in this scheme is. */
  readonly about: Localized;
  readonly group: GroupSize;
  readonly matching: MatchingSettings;
  /** Whether a student without a group may take a free seat in one after publishing. */
  readonly joinFreeSeats: boolean;
  readonly meetings: MeetingSettings;
}
