import type { Tx } from '#platform';

/**
 * How many meetings that have not begun are planned on some days of the institution's calendar, of groups
 * that are at it.
 *
 * @param days ISO dates, both ends included
 */
export const plannedOnDays = async (
  tx: Tx,
  days: readonly { readonly firstDay: string; readonly lastDay: string }[],
  now: Date,
): Promise<number> => {
  const rows = await tx.query<{ planned: number }>(
    `select count(*)::int as planned
     from meetings m
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id and g.closed_at is null
     join institutions i on i.id = m.institution_id
     where m.institution_id = $1 and m.state = 'planned' and m.starts_at > $4
       and exists (
         select from unnest($2::date[], $3::date[]) as kept(first_day, last_day)
         where (m.starts_at at time zone i.time_zone)::date between first_day and last_day)`,
    [
      tx.institutionId,
      days.map(({ firstDay }) => firstDay),
      days.map(({ lastDay }) => lastDay),
      now,
    ],
  );
  return rows[0]!.planned;
};
