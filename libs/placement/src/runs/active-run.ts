import type { Tx } from '#platform';

/** The run of a round that waits or is going on; there is never more than one. */
export const activeRunOf = async (tx: Tx, roundId: string): Promise<string | null> => {
  const [run] = await tx.query<{ id: string }>(
    `select id from matching_runs
     where institution_id = $1 and round_id = $2 and state in ('queued', 'running')`,
    [tx.institutionId, roundId],
  );
  return run?.id ?? null;
};
