import type { Cause } from '#matching';
import { canEdit, canPublish } from '../placement.policy.js';
import { causeView } from '../reasons.views.js';
import { optionsView } from '../runs/run-view.js';
import type { BoardViews } from './board-views.js';
import type { History } from './edit-history.js';
import type { OpenProposal } from './open-proposal.js';
import type { ProposalChangeView, ProposalView } from './proposals.views.js';

const fieldsOf = (
  { proposal, round }: OpenProposal,
  views: BoardViews,
  { lastChange, undoable }: History,
) => ({
  id: proposal.id,
  version: proposal.version,
  state: proposal.state,
  ...views,
  lastChange,
  undoable,
  can: {
    edit: canEdit(proposal.state),
    undo: canEdit(proposal.state) && undoable !== null,
    publish: canPublish(proposal.state, round.state),
  },
});

/** @param views after an edit with the changed groups only */
export const changeView = (
  opened: OpenProposal,
  views: BoardViews,
  history: History,
): ProposalChangeView => fieldsOf(opened, views, history);

export const proposalView = (
  opened: OpenProposal,
  views: BoardViews,
  history: History,
): ProposalView => {
  const { proposal, run, round } = opened;
  return {
    ...fieldsOf(opened, views, history),
    roundId: proposal.roundId,
    number: run.number,
    run: {
      id: run.id,
      number: run.number,
      seed: run.seed,
      engineVersion: run.engineVersion,
      inputHash: run.inputHash,
      options: optionsView(run.options),
    },
    size: round.settings.group,
    shortfalls: ((proposal.outcome['shortfalls'] ?? []) as Cause[]).map(causeView),
    createdAt: proposal.createdAt,
    publishedAt: proposal.publishedAt,
  };
};
