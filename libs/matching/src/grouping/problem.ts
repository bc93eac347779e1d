import type { WeeklySlot } from '#kernel';

/**
 * What is known about a person on one subject. A list means 'each of these' (interests); null, an
 * empty list or an absent attribute means unknown, which neither fits nor clashes with anything.
 * Numbers with many different values are cut into bands of equal size before they are compared.
 */
export type AttributeValue = string | number | readonly string[] | null;

export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface GroupingPerson {
  readonly id: string;
  readonly attributes: Attributes;
  /** The hours this person can; null is unknown, an empty list is 'never'. */
  readonly slots: readonly WeeklySlot[] | null;
}

export interface GroupingLeader extends GroupingPerson {
  /** How many groups this leader takes, 0 or more. Never two of them at one hour. */
  readonly maxGroups: number;
}

export interface GroupSize {
  readonly min: number;
  readonly target: number;
  readonly max: number;
}

export interface GroupingCriterion {
  readonly attribute: string;
  /**
   * `alike`: members who share the value. `balance`: every group like the whole it is drawn from.
   * `diverse`: members who differ from each other.
   */
  readonly kind: 'alike' | 'balance' | 'diverse';
  /** 0 or more. Weight 1 costs one point (1000 in `points`) for a person wholly at odds with it. */
  readonly weight: number;
}

/** Nobody the only one of a kind in a group. Blank persons are not a kind and are not counted. */
export interface NeverAlone {
  readonly attribute: string;
  /** The kinds that must not stand alone; absent: every kind. */
  readonly values?: readonly (string | number)[];
  /**
   * Absent: before all points. 0 or more: a wish among the others, which costs one point (1000 in
   * `points`) for weight 1 and a person who is alone.
   */
  readonly weight?: number;
}

/** The leader should share this attribute with the members. */
export interface LeaderFit {
  readonly attribute: string;
  readonly weight: number;
}

/** An existing group that this run keeps as a skeleton to fill. */
export interface FixedGroup {
  readonly key: string;
  readonly leaderId: string | null;
  readonly slot: WeeklySlot | null;
  /** Keep this leader (or keep it without one); otherwise the leader is only where we start. */
  readonly keepLeader?: boolean;
  /** Keep this hour; otherwise it is only where we start. */
  readonly keepSlot?: boolean;
  /** Nobody but the pinned members: a group that is done. */
  readonly closed?: boolean;
}

export interface GroupingProblem {
  readonly persons: readonly GroupingPerson[];
  /** May be empty: the groups are then formed without leaders, and the shortfall is named. */
  readonly leaders: readonly GroupingLeader[];
  readonly size: GroupSize;
  /** How many groups in all; absent or null: as many as the sizes ask for. */
  readonly groupCount?: number | null;
  /** Attributes that all members and the leader must agree on (campus). Unknown fits anywhere. */
  readonly sameWithin?: readonly string[];
  readonly criteria?: readonly GroupingCriterion[];
  readonly leaderFit?: readonly LeaderFit[];
  readonly neverAlone?: readonly NeverAlone[];
  /** Whether each group is given an hour, and what a member who cannot make it costs. */
  readonly commonHour?: { readonly weight: number } | null;
  /** Persons who must share a group. */
  readonly together?: readonly (readonly string[])[];
  /** Pairs of persons who must not share a group. */
  readonly apart?: readonly (readonly [string, string])[];
  /** Pairs that must not meet as member and leader. */
  readonly neverLedBy?: readonly { readonly personId: string; readonly leaderId: string }[];
  /** Persons who stay in the fixed group with this key. */
  readonly pins?: readonly { readonly personId: string; readonly groupKey: string }[];
  readonly fixedGroups?: readonly FixedGroup[];
}
