import type { Tx } from '#platform';

/** How many people have written to the coordinators and wait, by round: of rounds the actor coordinates. */
export const openThreads = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select round_id as "roundId", count(*)::int as open from threads
     where institution_id = $1 and round_id = any($2) and kind = 'inbox' and state = 'open'
       and person_id <> $3
     group by round_id`,
    [tx.institutionId, roundIds, tx.actor.personId],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};
