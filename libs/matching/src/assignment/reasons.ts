import type { Forbids, PairPart } from './pair-score.js';
import type { Pair } from './problem.js';

/** A pair taken apart: what forbids it, or what each part of it is worth. */
export interface PairExplanation {
  readonly forbids: readonly Forbids[];
  readonly parts: readonly PairPart[];
  readonly points: number;
}

/** What a change costs by the proposal's measure. Positive is worse. */
export interface Loss {
  readonly notPlaced: number;
  readonly points: number;
}

export interface WhyNot extends PairExplanation {
  /** At least this is lost, as the prices say; null where the mode has no single price. */
  readonly atLeast: Loss | null;
  /** Exactly this is lost, with everybody else placed anew; null if the pair may not be. */
  readonly loss: (Loss & { readonly belowMinimum: number }) | null;
  /** Who else would get another mentor, or none. */
  readonly moved: readonly string[];
}

/** What a place with a mentor is worth to the others. 0: nothing, there is one to spare. */
export interface Contest extends Loss {
  readonly mentorId: string;
}

/** A change that is enough to place one person more. */
export type PlacingFix =
  /** One more place with any one of these. */
  | { readonly code: 'fix.one_more_place'; readonly mentorIds: readonly string[] }
  /** Any one of these pairs let off the rule at this place in `rules`. */
  | { readonly code: 'fix.relax_rule'; readonly rule: number; readonly pairs: readonly Pair[] };

export type NotPlacedReason =
  /** How many mentors each rule, veto … keeps away. */
  | {
      readonly code: 'not_placed.no_mentor_allowed';
      readonly keptAwayBy: readonly {
        readonly code: Forbids['code'];
        readonly rule: number | null;
        readonly mentors: number;
      }[];
    }
  /**
   * These mentees, the person among them, can go only to these mentors, who have fewer places (not
   * counting those that are pinned).
   */
  | {
      readonly code: 'not_placed.too_few_places';
      readonly menteeIds: readonly string[];
      readonly mentorIds: readonly string[];
      readonly places: number;
    }
  /** There is a way, over these mentors to a free place, but the mode's measure is against it. */
  | { readonly code: 'not_placed.by_measure'; readonly mentorIds: readonly string[] }
  /** The run was ended before. */
  | { readonly code: 'not_placed.not_found' };

export interface NotPlaced {
  readonly menteeId: string;
  readonly reason: NotPlacedReason;
  /** Each enough alone. */
  readonly fixes: readonly PlacingFix[];
}
