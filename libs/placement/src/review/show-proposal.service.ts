import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { boardViews } from './board-views.js';
import { readHistory } from './edit-history.js';
import { openProposal, readBoard, type OpenProposal } from './open-proposal.js';
import { proposalView } from './proposal-view.js';
import type { ProposalView } from './proposals.views.js';

/** The whole of a proposal, as it stands in this transaction. */
export const viewProposal = async (tx: Tx, opened: OpenProposal): Promise<ProposalView> =>
  proposalView(
    opened,
    boardViews(await readBoard(tx, opened)),
    await readHistory(tx, opened.proposal.id),
  );

/** A proposal for the review board. */
@Injectable()
export class ShowProposal {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<ProposalView> {
    return this.db.run(actor, async (tx) => viewProposal(tx, await openProposal(tx, id)));
  }
}
