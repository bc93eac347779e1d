import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { MatchingRun } from '../matching-run.entity.js';
import { Proposal } from '../proposal.entity.js';
import type { PairsFound } from './assign-in-modes.js';

/** What a proposal of pairs says of itself: ids, codes and numbers only. */
export type PairOutcome = Pick<PairsFound['proposal'], 'figures' | 'proof'> & {
  readonly why: PairsFound['why'];
};

/**
 * Stores what a run of pairs gave, if it still goes on: a pair is a group with one seat. A run that
 * was cancelled, or done by somebody else in the meantime, leaves nothing.
 */
export const storePairs = async (
  tx: Tx,
  run: MatchingRun,
  found: readonly PairsFound[],
): Promise<void> => {
  const { institutionId } = tx;
  const [first] = found;
  if (!first) return;
  const { engineVersion, inputHash } = first.proposal;
  const done = await tx.execute(
    `update matching_runs set state = 'done', progress = 1, finished_at = now(),
       engine_version = $3, input_hash = $4
     where institution_id = $1 and id = $2 and state = 'running'`,
    [institutionId, run.id, engineVersion, inputHash],
  );
  if (done === 0) return;
  const made = found.map((each) => ({ ...each, id: newId() }));
  await tx.repository(Proposal).insert(
    made.map(({ id, mode, proposal: { figures, proof }, why }) => ({
      ...{ institutionId, id, mode, roundId: run.roundId, runId: run.id },
      outcome: { figures, proof, why } satisfies PairOutcome as never,
    })),
  );
  const pairs = made.flatMap(({ id: proposalId, proposal }) =>
    proposal.pairs.map(({ menteeId, mentorId }, i) => ({
      ...{ proposalId, id: newId(), number: i + 1, menteeId, mentorId },
    })),
  );
  await tx.execute(
    `insert into proposal_groups (institution_id, proposal_id, id, number, leader_id)
     select $1, p."proposalId", p.id, p.number, p."mentorId"
     from jsonb_to_recordset($2::jsonb)
       as p("proposalId" uuid, id uuid, number integer, "mentorId" uuid)`,
    [institutionId, JSON.stringify(pairs)],
  );
  const seats = [
    ...pairs.map(({ proposalId, menteeId, id }) => ({ proposalId, menteeId, groupId: id })),
    ...made.flatMap(({ id: proposalId, proposal }) =>
      proposal.notPlaced.map((menteeId) => ({ proposalId, menteeId, groupId: null })),
    ),
  ];
  await tx.execute(
    `insert into proposal_seats (institution_id, proposal_id, enrolment_id, group_id)
     select $1, s."proposalId", s."menteeId", s."groupId"
     from jsonb_to_recordset($2::jsonb)
       as s("proposalId" uuid, "menteeId" uuid, "groupId" uuid)`,
    [institutionId, JSON.stringify(seats)],
  );
};
