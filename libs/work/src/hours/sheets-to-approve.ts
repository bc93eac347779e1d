import type { Tx } from '#platform';

/** Mentors' months of hours that wait for a coordinator. */
export interface SheetsWaiting {
  readonly count: number;
  /** The oldest of the months: `2026-10`. */
  readonly oldest: string;
}

/** What waits, by round. */
export const sheetsToApprove = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, SheetsWaiting>> => {
  const rows = await tx.query<SheetsWaiting & { roundId: string }>(
    `select e.round_id as "roundId", count(*)::int as count, min(s.month) as oldest
     from timesheets s
     join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
     where s.institution_id = $1 and e.round_id = any($2) and s.state = 'submitted'
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, ...waiting }) => [roundId, waiting]));
};
