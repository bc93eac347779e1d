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
export const PLACEMENT_ENTITIES = [
  MatchingRun,
  Proposal,
  ProposalGroup,
  ProposalSeat,
  ProposalEdit,
];
