import type { WeeklySlot } from '#kernel';
import type { Attributes } from '../grouping/problem.js';

/**
 * Ranked wishes, best first. Those in one tier are wished for equally. Who is not named is not
 * wished for, and comes after everyone who is.
 */
export type Wishes = readonly (readonly string[])[];

export interface Mentee {
  readonly id: string;
  readonly attributes: Attributes;
  /** The hours this person can; null is unknown, an empty list is 'never'. */
  readonly slots: readonly WeeklySlot[] | null;
  /** Mentors' ids. */
  readonly wishes?: Wishes;
}

export interface Mentor {
  readonly id: string;
  readonly attributes: Attributes;
  readonly slots: readonly WeeklySlot[] | null;
  /** Mentees' ids. */
  readonly wishes?: Wishes;
  /** With fewer mentees than this the mentor is counted as short; absent: 0. */
  readonly minMentees?: number;
  readonly maxMentees: number;
}

export interface Pair {
  readonly menteeId: string;
  readonly mentorId: string;
}

/**
 * What a pair must fulfil to be possible at all. An unknown attribute or unknown hours never forbid
 * anything. `mentorAttribute` is where the mentor's side stands, if it has another name there (the
 * programmes a mentor accepts).
 */
export type AssignmentRule =
  | {
      readonly kind: 'same' | 'different';
      readonly attribute: string;
      readonly mentorAttribute?: string;
    }
  | { readonly kind: 'shared_hour' };

/**
 * What makes a pair good. Weight 1 is 1000 points for a pair that fulfils it wholly; unknown on
 * either side is worth nothing.
 */
export type AssignmentCriterion =
  /** The share of the mentee's values that the mentor has, or has not. */
  | {
      readonly kind: 'same' | 'different';
      readonly attribute: string;
      readonly mentorAttribute?: string;
      readonly weight: number;
    }
  /** Hours in common: three or more are as good as any. */
  | { readonly kind: 'hours'; readonly weight: number }
  /** 1 for whom the mentee wishes for first, then a half, a third … */
  | { readonly kind: 'mentee_wish'; readonly weight: number }
  | { readonly kind: 'mentor_wish'; readonly weight: number }
  /** A number of the mentee's (weeks waited), as a share of the largest: who has more goes first. */
  | { readonly kind: 'waiting'; readonly attribute: string; readonly weight: number }
  /** A number of the mentor's (years of experience), as a share of the largest. */
  | { readonly kind: 'experience'; readonly attribute: string; readonly weight: number };

/** Places that are filled already, and what it takes to change them. */
export interface CurrentPlaces {
  readonly pairs: readonly Pair[];
  /**
   * People move only where everybody together gains at least this many points for each who moves,
   * or so that somebody gets a place. Null: nobody moves.
   */
  readonly gainToMove: number | null;
}

export interface AssignmentProblem {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly rules?: readonly AssignmentRule[];
  readonly criteria?: readonly AssignmentCriterion[];
  /**
   * Points that are given, added to those of the criteria: a row for each mentee, in it a whole
   * number for each mentor, in the order of `mentees` and `mentors`; null forbids the pair.
   */
  readonly points?: readonly ArrayLike<number | null>[];
  /** Pairs that somebody has said no to. */
  readonly vetoes?: readonly Pair[];
  /** Pairs that have been together before and are not to be again. */
  readonly neverAgain?: readonly Pair[];
  /** Pairs that the coordinator has let off all `rules`; not vetoes and the like. */
  readonly exempt?: readonly Pair[];
  /** Pairs that stay. They need not fulfil the rules, but nobody is pinned against a veto. */
  readonly pins?: readonly Pair[];
  readonly current?: CurrentPlaces;
}

/**
 * `total`: the highest sum of points. `fewest_left_out`: as many as possible placed, then the sum.
 * `fair`: as many as possible placed, then the worst-off person as well off as can be, then the
 * next (leximin). `first_choices`: most first wishes fulfilled, then most second … (rank-maximal),
 * then as many as possible placed, then the sum. `stable`: no mentee and mentor who would both
 * rather have each other; of all such assignments the one that is best for every mentee.
 */
export type AssignmentMode = 'total' | 'fewest_left_out' | 'fair' | 'first_choices' | 'stable';

export interface AssignOptions {
  /** Default `fewest_left_out`. */
  readonly mode?: AssignmentMode;
  readonly onProgress?: (progress: AssignmentProgress) => void;
  /** Asked many times a second; true, or an aborted signal, ends the run. */
  readonly signal?: (() => boolean) | { readonly aborted: boolean };
}

export interface AssignmentProgress {
  readonly stage: 'scores' | 'places';
  readonly done: number;
  readonly of: number;
}
