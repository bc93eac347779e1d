import { conflict, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { boardViews, changedGroups } from './board-views.js';
import { changed, inverseOf, type Board, type BoardChange } from './board.js';
import { claimProposal } from './claim-proposal.js';
import { readHistory } from './edit-history.js';
import { proposalOfGroups, readBoard, type OpenProposal } from './open-proposal.js';
import { changeView } from './proposal-view.js';
import type { EditKind, ProposalChangeView } from './proposals.views.js';
import { recordEdit, saveChange } from './save-change.js';

/** One change to a proposal, made against the version that the coordinator saw. */
@Injectable()
export class EditProposal {
  constructor(private readonly db: Database) {}

  /**
   * @param decide what the change is, given the board; throws where it is refused
   * @throws DomainError `not_found` also for pairs, which are changed by what mentors allow
   */
  run(
    actor: Actor,
    id: string,
    version: number,
    kind: EditKind,
    decide: (board: Board) => BoardChange,
  ): Promise<ProposalChangeView> {
    return this.db.run(actor, async (tx) => {
      await proposalOfGroups(tx, id);
      const opened = await claimProposal(tx, id, version);
      const board = await readBoard(tx, opened);
      const change = decide(board);
      if (change.seats.length + change.groups.length > 0)
        await recordEdit(tx, id, kind, inverseOf(board, change), change);
      return this.apply(tx, opened, board, change);
    });
  }

  /**
   * Takes back the last change that stands, whoever made it.
   *
   * @throws DomainError `proposal.nothing_to_undo`
   */
  undo(actor: Actor, id: string, version: number): Promise<ProposalChangeView> {
    return this.db.run(actor, async (tx) => {
      const opened = await claimProposal(tx, id, version);
      const { undoable, restores } = await readHistory(tx, id);
      if (!undoable || !restores) throw conflict('proposal.nothing_to_undo');
      await tx.execute(
        `update proposal_edits set undone_at = now(), undone_by = $4
         where institution_id = $1 and proposal_id = $2 and number = $3`,
        [tx.institutionId, id, undoable.number, actor.personId],
      );
      return this.apply(tx, opened, await readBoard(tx, opened), restores);
    });
  }

  private async apply(
    tx: Tx,
    opened: OpenProposal,
    board: Board,
    change: BoardChange,
  ): Promise<ProposalChangeView> {
    await saveChange(tx, opened.proposal.id, change);
    const before = boardViews(board);
    const after = boardViews(changed(board, change));
    const groups = changedGroups(before, after);
    return changeView(opened, { ...after, groups }, await readHistory(tx, opened.proposal.id));
  }
}
