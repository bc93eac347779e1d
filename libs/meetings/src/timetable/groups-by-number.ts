import type { Tx } from '#platform';

/** The numbers of a round's groups that are there, by their ids. */
export const numbersOf = async (tx: Tx, roundId: string): Promise<Map<string, number>> => {
  const rows = await tx.query<{ id: string; number: number }>(
    `select id, number from groups
     where institution_id = $1 and round_id = $2 and closed_at is null`,
    [tx.institutionId, roundId],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
};
