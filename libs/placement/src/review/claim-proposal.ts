import { conflict } from '#kernel';
import { stale, type Tx } from '#platform';
import { pairsOf, viewPairs } from '../pairs/pair-views.js';
import { openProposal, type OpenProposal } from './open-proposal.js';
import { viewProposal } from './show-proposal.service.js';

/**
 * Takes the next version of a draft for this transaction: whoever else wants to change it waits,
 * and is then told that it has changed.
 *
 * @throws DomainError 412 with the proposal as it is now, and who changed it;
 *   `proposal.published`, `proposal.superseded`
 */
export const claimProposal = async (tx: Tx, id: string, version: number): Promise<OpenProposal> => {
  await openProposal(tx, id);
  const claimed = await tx.execute(
    `update proposals set version = version + 1
     where institution_id = $1 and id = $2 and version = $3 and state = 'draft'`,
    [tx.institutionId, id, version],
  );
  const opened = await openProposal(tx, id);
  if (claimed === 1) return opened;
  const { state, mode } = opened.proposal;
  if (state !== 'draft') throw conflict(`proposal.${state}`);
  throw stale(
    mode === 'groups'
      ? await viewProposal(tx, opened)
      : await viewPairs(tx, await pairsOf(tx, opened)),
  );
};
