import type { Tx } from '#platform';

/** How many mentors' months of hours wait for a coordinator, by round. */
export const sheetsToApprove = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; waiting: number }>(
    `select e.round_id as "roundId", count(*)::int as waiting
     from timesheets s
     join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
     where s.institution_id = $1 and e.round_id = any($2) and s.state = 'submitted'
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, waiting }) => [roundId, waiting]));
};
