import type { Tx } from '#platform';

/**
 * How many certificates are withdrawn by their ground as of last night, by round: those that nobody has seen
 * to, by withdrawing them for good or issuing another that is valid.
 */
export const certificatesWithoutGround = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; count: number }>(
    `select e.round_id as "roundId", count(*)::int as count
     from certificates c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.enrolment_id
     where c.institution_id = $1 and e.round_id = any($2)
       and c.ground_gone_at is not null and c.withdrawn_at is null
       and not exists (select from certificates later
         where later.institution_id = c.institution_id and later.enrolment_id = c.enrolment_id
           and later.issued_at > c.issued_at
           and later.ground_gone_at is null and later.withdrawn_at is null)
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, count }) => [roundId, count]));
};
