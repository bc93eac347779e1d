import type { AssignmentMode } from '#matching';

/**
 * What a proposal of pairs is best at, in the order in which they are laid side by side: most wishes
 * fulfilled, fewest left out, nobody badly matched, nobody who would rather swap.
 */
export const PAIR_MODES = [
  'first_choices',
  'fewest_left_out',
  'fair',
  'stable',
] as const satisfies readonly AssignmentMode[];
export type PairMode = (typeof PAIR_MODES)[number];

/** `groups`: a proposal of groups, which is best by what its run weighs. */
export const PROPOSAL_MODES = ['groups', ...PAIR_MODES] as const;
export type ProposalMode = (typeof PROPOSAL_MODES)[number];
