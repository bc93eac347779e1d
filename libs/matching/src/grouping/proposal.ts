import type { WeeklySlot } from '#kernel';
import type { BalanceBound } from './balance-bounds.js';

/** One group as the engine proposes it, or as the coordinator has changed it since. */
export interface GroupDraft {
  readonly key: string;
  readonly leaderId: string | null;
  /** Null where no common hour was asked for, or nobody's hours are known. */
  readonly slot: WeeklySlot | null;
  readonly memberIds: readonly string[];
}

/**
 * Something said in a code, with the numbers and ids its sentence needs. The web has one sentence
 * per code and language; names are looked up from ids there.
 */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly attribute?: string;
  readonly value?: string | number;
  readonly numbers?: Readonly<Record<string, number>>;
  /** Persons, leaders or group keys; the code says which. */
  readonly ids?: readonly string[];
}

/** One term of the objective. Fewer points are better; 1000 is one person wholly at odds. */
export interface Part {
  readonly kind: 'size' | 'hour' | 'leader' | 'alike' | 'balance' | 'diverse' | 'alone';
  readonly attribute: string | null;
  readonly points: number;
}

/**
 * How good a grouping is. Compared in this order, each before the next: persons unplaced, seats
 * missing or exceeded, groups without leader, persons who are the only one of their kind, points.
 */
export interface GroupingValue {
  readonly unplaced: number;
  /** Persons that groups have too few (below the minimum) or too many (above the maximum). */
  readonly outsideSize: number;
  readonly withoutLeader: number;
  /** But for the kinds of which that is a wish with a weight, and so among the points. */
  readonly onlyOnes: number;
  readonly points: number;
  readonly parts: readonly Part[];
}

export type UnplacedCode =
  /** Every seat that this person may have is taken. `numbers`: seats, persons. */
  | 'unplaced.no_seat'
  /** Those who must be together differ on what a group must agree on. `attribute`, `ids`: the block. */
  | 'unplaced.block_cannot_agree'
  /** The together-block is larger than a group may be. `numbers`: block, max; `ids`: the block. */
  | 'unplaced.block_too_large'
  /** Every open group holds somebody this person must be apart from. `ids`: those persons. */
  | 'unplaced.apart_everywhere'
  /** The run was cancelled, or the search ended, before a place was found. */
  | 'unplaced.not_found';

export interface Unplaced {
  readonly personId: string;
  readonly reasons: readonly Reason<UnplacedCode>[];
}

export type CauseCode =
  | 'persons.none'
  /** No number of groups fits the sizes. `numbers`: persons, min, max; `attribute`, `value`: where. */
  | 'sizes.impossible'
  /** The given number of groups does not fit the sizes. `numbers`: groups, fewest, most. */
  | 'groups.count_outside_sizes'
  /** `numbers`: groups, led, missing, leaders, capacity; `attribute`, `value`: where. */
  | 'leaders.too_few'
  /** These leaders say they can never; they lead nothing. `ids` */
  | 'leaders.no_hours'
  /** `numbers`: block, max; `ids`: the block. */
  | 'together.larger_than_group'
  /** Must-be-together persons who may not share a group by a hard rule. `ids`, `attribute` */
  | 'together.cannot_agree'
  /** More persons pairwise apart than groups they may be in. `numbers`: clique, groups; `ids`. */
  | 'apart.clique_larger_than_groups'
  /** Just one of a kind where they must be placed: always alone. `attribute`, `value`, `ids`. */
  | 'never_alone.unavoidable'
  /** More pinned to a group than it may hold. `numbers`: pinned, max; `ids`: the group. */
  | 'pins.overfill'
  /** Pins that break a hard rule. `ids`: person and group; `attribute` where it is one. */
  | 'pins.break_rule';

export type FixCode =
  /** `numbers`: groups: that many more groups led. */
  | 'fix.more_leader_places'
  /** `numbers`: max: the new largest size that is enough. */
  | 'fix.raise_max'
  /** `numbers`: min: the new smallest size that is enough. */
  | 'fix.lower_min'
  /** `numbers`: groups */
  | 'fix.change_group_count'
  /** `attribute`: the rule that would have to give way. */
  | 'fix.relax_same_within'
  /** `ids`: the block or the pair. */
  | 'fix.split_block'
  | 'fix.unpin'
  | 'fix.relax_never_alone';

export interface Cause extends Reason<CauseCode> {
  /** `impossible`: some hard rule must be broken or someone left out; `shortfall`: it can run. */
  readonly severity: 'impossible' | 'shortfall';
  /** The smallest changes that would do, each enough alone. */
  readonly fixes: readonly Reason<FixCode>[];
}

export interface Feasibility {
  /** No cause is `impossible`. */
  readonly feasible: boolean;
  readonly causes: readonly Cause[];
  /** How many groups the run will make. */
  readonly groupCount: number;
}

export interface GroupProposal {
  readonly groups: readonly GroupDraft[];
  readonly unplaced: readonly Unplaced[];
  readonly shortfalls: readonly Cause[];
  readonly value: GroupingValue;
  /** For each attribute to be balanced: what the groups are, and the best they could be. */
  readonly balances: readonly BalanceBound[];
  /** All who are the only one of a kind in their group, whatever that weighs. */
  readonly onlyOnes: number;
  readonly seed: number;
  readonly engineVersion: string;
  /** A fingerprint of the problem, equal for equal input in any order. */
  readonly inputHash: string;
  readonly movesUsed: number;
  readonly cancelled: boolean;
}

export interface Progress {
  readonly movesDone: number;
  readonly moves: number;
  /** Of the best grouping so far. */
  readonly onlyOnes: number;
  readonly points: number;
}

export interface FormGroupsOptions {
  /**
   * The budget, in tried changes; as many again where somebody is left the only one of a kind who
   * need not be. Default grows with the number of persons.
   */
  readonly moves?: number;
  /** A whole number; equal seeds give equal proposals. Default 1. */
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked many times a second; true, or an aborted signal, ends the run with the best so far. */
  readonly signal?: (() => boolean) | { readonly aborted: boolean };
}
