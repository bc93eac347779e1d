import type { Localized } from '#kernel';

/** A code with its name in every language: themes, topics. */
export interface NamedCode {
  readonly code: string;
  readonly name: Localized;
}

/**
 * Everything that makes one scheme differ from another. A template is this and a name; a round
 * takes a copy, which its coordinators may change. Codes do not depend on the case.
 */
export interface SchemeSettings {
  readonly mentorKind: 'student' | 'staff' | 'alumni' | 'practitioner';
  /** What a student reads before answering: what a group in this scheme is. */
  readonly about: Localized;
  readonly group: {
    readonly minimum: number;
    readonly target: number;
    readonly maximum: number;
  };
  readonly matching: {
    /** Attributes that all of a group, the mentor included, have alike: a rule. */
    readonly sameWithin: readonly string[];
    /** Attributes that a group should have alike where it can: a wish. */
    readonly alike: readonly string[];
    /** Attributes in which each group should be mixed like the whole, unless the run says others. */
    readonly mixBy: readonly string[];
    /** Attributes of which nobody should be the only one in a group. */
    readonly neverAlone: readonly string[];
    /** An hour of the week in common with the mentor. */
    readonly commonHour: boolean;
  };
  /** Whether a student without a group may take a free seat in one after publishing. */
  readonly joinFreeSeats: boolean;
  readonly meetings: {
    readonly plannedCount: number | null;
    readonly minutes: number;
    readonly attendance: 'off' | 'counted' | 'by_name';
    readonly themes: readonly NamedCode[];
    /** What students may struggle with. Never a person's name or health. */
    readonly topics: readonly NamedCode[];
    /** Who reads a meeting's shared summary besides the group. */
    readonly summaryReaders: 'group' | 'group_and_coordinator';
  };
}
