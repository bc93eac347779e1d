import { MatchingRun } from './matching-run.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposalEdit } from './proposal-edit.entity.js';
import { ProposalGroup } from './proposal-group.entity.js';
import { ProposalSeat } from './proposal-seat.entity.js';

export * from './run-options.js';
export * from './matching-run.entity.js';
export * from './proposal.entity.js';
export * from './proposal-group.entity.js';
export * from './proposal-seat.entity.js';
export * from './proposal-edit.entity.js';
export * from './placement.module.js';
export * from './roster/matching-options.views.js';
export * from './runs/matching-runs.views.js';
export { Engine } from './runs/engine.js';
export * from './review/proposals.views.js';
export * from './review/effects.views.js';
export * from './pairs/pairs.views.js';
export * from './publication/publication.views.js';
export const PLACEMENT_ENTITIES = [
  MatchingRun,
  Proposal,
  ProposalGroup,
  ProposalSeat,
  ProposalEdit,
];
