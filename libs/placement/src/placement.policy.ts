import { takesMatching, type RoundState } from '#schemes';
import type { MatchingRunState } from './matching-run.entity.js';
import type { ProposalState } from './proposal.entity.js';

/** Groups are proposed before a round runs; later arrivals take free seats instead. */
export const canRunIn = takesMatching;

export const canCancel = (state: MatchingRunState): boolean =>
  state === 'queued' || state === 'running';

export const canEdit = (state: ProposalState): boolean => state === 'draft';

export const canPublish = (proposal: ProposalState, round: RoundState): boolean =>
  proposal === 'draft' && canRunIn(round);
