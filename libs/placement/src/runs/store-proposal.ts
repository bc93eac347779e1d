import { newId } from '#kernel';
import type { GroupProposal } from '#matching';
import type { Tx } from '#platform';
import type { MatchingRun } from '../matching-run.entity.js';
import { Proposal } from '../proposal.entity.js';
import { saveChange } from '../review/save-change.js';
import type { ProposalRows } from './proposal-rows.js';

/**
 * Stores what a run gave, if it still goes on: a run that was cancelled, or done by somebody else
 * in the meantime, leaves nothing.
 */
export const storeProposal = async (
  tx: Tx,
  run: MatchingRun,
  { engineVersion, inputHash }: GroupProposal,
  { groups, seats, outcome }: ProposalRows,
): Promise<void> => {
  const { institutionId } = tx;
  const done = await tx.execute(
    `update matching_runs set state = 'done', progress = 1, finished_at = now(),
       engine_version = $3, input_hash = $4
     where institution_id = $1 and id = $2 and state = 'running'`,
    [institutionId, run.id, engineVersion, inputHash],
  );
  if (done === 0) return;
  const id = newId();
  await tx
    .repository(Proposal)
    .insert({ institutionId, id, roundId: run.roundId, runId: run.id, outcome: outcome as never });
  await tx.execute(
    `insert into proposal_groups
       (institution_id, proposal_id, id, number, campus, leader_id, slot)
     select $1, $2, g.id, g.number, g.campus, g."leaderId", g.slot
     from jsonb_to_recordset($3::jsonb)
       as g(id uuid, number integer, campus text, "leaderId" uuid, slot integer)`,
    [institutionId, id, JSON.stringify(groups)],
  );
  await saveChange(tx, id, { seats, groups: [] });
};
