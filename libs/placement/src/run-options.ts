import type { GroupingAttribute } from '#schemes';

/** What the coordinator asked of a matching run. Stored with the run. */
export interface RunOptions {
  /** Roster attributes in which each group should be as mixed as the whole. */
  readonly mixBy: readonly GroupingAttribute[];
  /** Also place people who were invited and have not answered. */
  readonly includeUnanswered: boolean;
  /** Start from this proposal, and leave alone whom it has pinned. */
  readonly basedOnProposalId: string | null;
}
