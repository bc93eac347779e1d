import type { Tx } from '#platform';
import type { ShiftCounts } from '#schemes';

/** Of each of these rounds that mentors keep drop-in hours in; none of the others. */
export const countShifts = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, ShiftCounts>> => {
  const rows = await tx.query<ShiftCounts & { roundId: string }>(
    `select r.id as "roundId", count(s.id)::int as held, coalesce(sum(s.visitors), 0)::int as visitors
     from rounds r
     left join enrolments e on e.institution_id = r.institution_id and e.round_id = r.id
      and e.role = 'mentor'
     left join drop_in_shifts s on s.institution_id = e.institution_id and s.enrolment_id = e.id
      and s.state = 'held'
     where r.institution_id = $1 and r.id = any($2) and r.settings ->> 'format' = 'drop_in'
     group by r.id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, ...counts }) => [roundId, counts]));
};
