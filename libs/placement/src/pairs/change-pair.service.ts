import { newId, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { inverseOf } from '../review/board.js';
import { claimProposal } from '../review/claim-proposal.js';
import { recordEdit, saveChange } from '../review/save-change.js';
import { emptyGroup, needsGroup, pairUp } from './pair-by-hand.js';
import { openPairs, proposalOfPairs, viewPairs, withBoardOfNow } from './pair-views.js';
import type { PairByHand, PairProposalView } from './pairs.views.js';

/** One change to a proposal of pairs, made against the version that the coordinator saw. */
@Injectable()
export class ChangePair {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string, version: number, body: PairByHand): Promise<PairProposalView> {
    const wanted = {
      menteeId: body.enrolmentId,
      mentorId: body.mentorId ?? null,
      exchangeWith: body.exchangeWithId ?? null,
    };
    return this.db.run(actor, async (tx) => {
      await proposalOfPairs(tx, id);
      await claimProposal(tx, id, version);
      const opened = await openPairs(tx, id);
      const isNew = needsGroup(opened.board, wanted) && !emptyGroup(opened.board);
      if (isNew) await addEmptyGroup(tx, id);
      const { market, board } = isNew ? await withBoardOfNow(tx, opened) : opened;
      const change = pairUp(market, board, wanted);
      const kind = wanted.exchangeWith === null ? 'move' : 'swap';
      await recordEdit(tx, id, kind, inverseOf({ ...board }, change), change);
      await saveChange(tx, id, change);
      return viewPairs(tx, await withBoardOfNow(tx, opened));
    });
  }
}

const addEmptyGroup = (tx: Tx, proposalId: string): Promise<number> =>
  tx.execute(
    `insert into proposal_groups (institution_id, proposal_id, id, number)
     select $1, $2, $3, coalesce(max(number), 0) + 1
     from proposal_groups where institution_id = $1 and proposal_id = $2`,
    [tx.institutionId, proposalId, newId()],
  );
