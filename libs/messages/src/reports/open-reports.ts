import type { Tx } from '#platform';

/** How many reports of messages nobody has looked at, by round: of rounds that the actor coordinates. */
export const openReports = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select round_id as "roundId", count(*)::int as open from message_reports
     where institution_id = $1 and round_id = any($2) and state = 'open'
       and round_id in (select rounds_i_coordinate())
     group by round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};
