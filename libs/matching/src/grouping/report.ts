import type { WeeklySlot } from '#kernel';
import type { GroupDraft, GroupingValue, Part, Reason, Unplaced } from './proposal.js';

export type ScoreLevel = 'good' | 'ok' | 'weak';

export type ScoreCode =
  /** `numbers`: size, min, max */
  | 'group.too_small'
  | 'group.too_large'
  | 'group.empty'
  | 'group.no_leader'
  /** `ids`: the leader, who cannot at the group's hour. */
  | 'group.leader_cannot'
  /** `ids`: the other group that the leader has at the same hour. */
  | 'group.leader_double_booked'
  /** `ids`: the leader; `numbers`: groups, max */
  | 'group.leader_too_many_groups'
  /** `attribute`: the leader differs from the members on a rule (campus). `ids`: the leader. */
  | 'group.leader_not_same'
  /** `ids`: members and the leader they must not have. */
  | 'group.never_led_by'
  /** `attribute`: members disagree on a rule. `ids`: the members in the minority. */
  | 'group.not_same'
  /** `ids`: two who must be apart. */
  | 'group.apart_together'
  /** `ids`: members whose together-mates are elsewhere. */
  | 'group.together_split'
  /** `attribute`, `value`, `ids`: who is the only one. */
  | 'group.only_one'
  /** `numbers`: cannot, known, unknown; `ids`: who cannot. */
  | 'group.hour_missed'
  /** `numbers`: known, unknown: all with known hours can. */
  | 'group.hour_all'
  /** No hour is set though one is asked for. */
  | 'group.no_hour'
  /** `attribute`, `numbers`: kinds, same (largest kind), known. */
  | 'group.alike'
  | 'group.mixed'
  /** `attribute`, `value`, `numbers`: count, expected (rounded to tenths), known: the largest deviation. */
  | 'group.unbalanced'
  /** `attribute`, `numbers`: points */
  | 'group.balanced'
  /** `attribute`, `numbers`: same (members who share it with the leader), known. */
  | 'group.leader_fits'
  | 'group.leader_differs';

export interface ValueCount {
  readonly value: string | number;
  readonly count: number;
  /** What the group would have if it were just like the whole it is drawn from. */
  readonly expected: number;
}

export interface AttributeMix {
  readonly attribute: string;
  readonly counts: readonly ValueCount[];
  readonly known: number;
  readonly unknown: number;
}

export interface HourFit {
  readonly slot: WeeklySlot | null;
  readonly known: number;
  readonly unknown: number;
  readonly can: number;
  readonly cannotIds: readonly string[];
  /** Hours the leader could take this group at, best first, with how many members can. At most 5. */
  readonly alternatives: readonly { readonly slot: WeeklySlot; readonly can: number }[];
}

export interface Scorecard {
  readonly key: string;
  readonly size: number;
  readonly level: ScoreLevel;
  /** Why this level: what is wrong first, then what is good. */
  readonly reasons: readonly Reason<ScoreCode>[];
  readonly mixes: readonly AttributeMix[];
  readonly onlyOnes: readonly {
    readonly attribute: string;
    readonly value: string | number;
    readonly personId: string;
  }[];
  /** Null where no common hour is asked for. */
  readonly hour: HourFit | null;
  readonly parts: readonly Part[];
  readonly points: number;
}

export type RefusalCode =
  /** `attribute`: the person differs from the group on a rule. */
  | 'move.not_same'
  | 'move.full'
  | 'move.closed'
  /** `ids`: who they must be apart from. */
  | 'move.apart'
  /** `ids`: the leader. */
  | 'move.never_led_by'
  /** `ids`: who must come along. */
  | 'move.together'
  | 'move.pinned'
  | 'move.already_there'
  /** Swapping within one group, or with somebody who is in none. */
  | 'move.nothing_to_swap';

export type EffectCode =
  /** `ids`: who stops being / becomes the only one; `attribute`, `value`, `numbers`: delta. */
  | 'effect.fewer_only_ones'
  | 'effect.more_only_ones'
  /** `numbers`: before, after of a group's size outside the limits. */
  | 'effect.size_better'
  | 'effect.size_worse'
  /** `numbers`: delta in points; `attribute` for the criteria. */
  | 'effect.hour_better'
  | 'effect.hour_worse'
  | 'effect.leader_better'
  | 'effect.leader_worse'
  | 'effect.alike_better'
  | 'effect.alike_worse'
  | 'effect.balance_better'
  | 'effect.balance_worse'
  | 'effect.diverse_better'
  | 'effect.diverse_worse'
  | 'effect.placed';

export type Verdict = 'better' | 'same' | 'worse' | 'not_allowed';

/** What a change would do. Deltas are after minus before: negative is an improvement. */
export interface ChangeEffect {
  readonly allowed: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason<RefusalCode | EffectCode>[];
  readonly delta: Omit<GroupingValue, 'parts'>;
  /** One entry per term of the objective that changes. */
  readonly parts: readonly Part[];
}

export interface MoveEffect extends ChangeEffect {
  readonly groupKey: string;
}

export type PlaceCode =
  /** `numbers`: can (1 or 0): at the group's hour. */
  | 'place.hour'
  | 'place.hour_unknown'
  /** `attribute`, `value`, `numbers`: same (other members who share it), known. */
  | 'place.shares'
  /** `attribute`, `value`, `numbers`: same (members including this person), expected. */
  | 'place.mixes'
  /** `attribute`, `value`: the leader has it too. */
  | 'place.leader_shares'
  /** `ids`: the others of the same kind, thanks to whom nobody is alone. */
  | 'place.not_alone'
  | 'place.only_one'
  | 'place.pinned'
  /** `ids`: the ones who must be together. */
  | 'place.together'
  /** `numbers`: groups: how many other groups were open, better (how many would be better). */
  | 'place.alternatives';

export type Explanation =
  | {
      readonly of: 'person';
      readonly personId: string;
      readonly groupKey: string;
      readonly reasons: readonly Reason<PlaceCode>[];
      /** 'Why not there?': every other group, best first. */
      readonly elsewhere: readonly MoveEffect[];
    }
  | { readonly of: 'group'; readonly card: Scorecard }
  | {
      readonly of: 'unplaced';
      readonly personId: string;
      readonly reasons: Unplaced['reasons'];
      readonly elsewhere: readonly MoveEffect[];
    };

export type BreachCode =
  | 'breach.unknown_person'
  | 'breach.person_twice'
  | 'breach.person_missing'
  | 'breach.unknown_leader'
  | 'breach.group_key_twice'
  | 'breach.same_within'
  | 'breach.leader_same_within'
  | 'breach.too_small'
  | 'breach.too_large'
  | 'breach.together'
  | 'breach.apart'
  | 'breach.never_led_by'
  | 'breach.pin'
  | 'breach.fixed_group'
  | 'breach.closed_group'
  | 'breach.leader_hour'
  | 'breach.leader_double_booked'
  | 'breach.leader_too_many_groups'
  | 'breach.value'
  /** `attribute`: groups of these sizes could be more balanced than the proposal says any can. */
  | 'breach.bound';

export interface GroupingCertificate {
  /** No hard rule is broken and the value is what the proposal says. */
  readonly holds: boolean;
  readonly breaches: readonly Reason<BreachCode>[];
  /** Recomputed from the input alone. */
  readonly value: GroupingValue;
  /** For each attribute to be balanced, the least points of any groups of the same sizes. */
  readonly bounds: readonly { readonly attribute: string; readonly points: number }[];
  /** Members with known hours who can / cannot at their group's hour. */
  readonly hour: { readonly can: number; readonly cannot: number; readonly unknown: number };
}

export interface LatePlacement {
  readonly placed: readonly { readonly personId: string; readonly groupKey: string }[];
  readonly unplaced: readonly Unplaced[];
  /** The groups with the late arrivals in; nobody else has moved. */
  readonly groups: readonly GroupDraft[];
}
