import { wishesOf, type GroupingAttribute, type GroupWish, type MatchingSettings } from '#schemes';

/** What the coordinator asked of a matching run. Stored with the run. */
export interface RunOptions {
  /** Roster attributes in which each group should be as mixed as the whole. */
  readonly mixBy: readonly GroupingAttribute[];
  /** Every wish with its weight. Absent: a run from before wishes had weights. */
  readonly wishes?: readonly GroupWish[];
  /** Also place people who were invited and have not answered. */
  readonly includeUnanswered: boolean;
  /** Start from this proposal, and leave alone whom it has pinned. */
  readonly basedOnProposalId: string | null;
  /** Pairs, by what both sides wish. Absent: groups, by what people have in common. */
  readonly by?: 'wishes';
}

/** What a run weighs, whatever its round's settings have become since. */
export const wishesOfRun = (
  { wishes, mixBy }: RunOptions,
  matching: MatchingSettings,
): readonly GroupWish[] => wishes ?? wishesOf({ ...matching, mixBy, wishes: [] });
