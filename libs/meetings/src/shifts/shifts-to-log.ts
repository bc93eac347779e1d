import type { Tx } from '#platform';
import { isClosedDay, roundThat, takesAnswers, takesLogs, type RoundState } from '#schemes';

/** Mentors are there for whoever drops in, or have been and may still say how it was. */
export const takesShifts = (state: RoundState): boolean => takesAnswers(state) || takesLogs(state);

/**
 * SQL: the drop-in shifts that are over by the hours mentors have said, and of which nothing has been
 * logged: `(institution_id, round_id, enrolment_id, person_id, starts_at, ends_at, place, day)`. `$1` is the
 * institution. Not on days that are kept free, nor while the mentor was on leave. More conditions may
 * follow with `and`, on the mentor `e` and the round `r`.
 *
 * @param now an SQL expression: shifts that are over by then
 */
export const shiftsToLog = (now: string): string => `
  select e.institution_id, e.round_id, e.id as enrolment_id, e.person_id,
         shift.starts_at, shift.ends_at, said.place, each_day.day::date as day
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
   and r.settings ->> 'format' = 'drop_in' and ${roundThat(takesShifts)}
  join institutions i on i.id = e.institution_id
  join drop_in_offers o on o.institution_id = e.institution_id and o.enrolment_id = e.id
  cross join lateral jsonb_to_recordset(o.hours || o.earlier) as said
    ("weekday" integer, "startsAt" time, "endsAt" time, place text, since timestamptz,
     until timestamptz)
  cross join lateral generate_series(
    greatest(r.starts_on, (said.since at time zone i.time_zone)::date)::timestamp,
    least(r.ends_on, (${now}::timestamptz at time zone i.time_zone)::date)::timestamp,
    interval '1 day') as each_day (day)
  cross join lateral (
    select (each_day.day + said."startsAt") at time zone i.time_zone as starts_at,
           (each_day.day + said."endsAt") at time zone i.time_zone as ends_at) shift
  where e.institution_id = $1 and e.role = 'mentor' and e.state = 'joined'
    and extract(isodow from each_day.day) = said.weekday and shift.ends_at <= ${now}
    and shift.starts_at >= coalesce(said.since, '-infinity')
    and shift.ends_at <= coalesce(said.until, 'infinity')
    and not (${isClosedDay('each_day.day::date', 'e')})
    and not exists (
      select from mentor_terms away
      where away.institution_id = e.institution_id and away.enrolment_id = e.id
        and each_day.day::date between away.leave_from and away.leave_to)
    and not exists (
      select from drop_in_shifts done
      where done.institution_id = e.institution_id and done.enrolment_id = e.id
        and done.starts_at < shift.ends_at and shift.starts_at < done.ends_at)`;

/** SQL: the same, that are over at `$2`. */
export const SHIFTS_TO_LOG = shiftsToLog('$2');

/**
 * SQL: what a shift that is to be logged is known by while it has no row of its own: the same for the same
 * mentor and beginning. `shift` is one of `SHIFTS_TO_LOG`.
 */
export const idOfShift = (shift: string): string =>
  `md5(${shift}.enrolment_id || ' ' || extract(epoch from ${shift}.starts_at)::bigint)::uuid`;

/** How many shifts of each of these rounds have been, and have no log. */
export const shiftsNotLogged = async (
  tx: Tx,
  roundIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; count: number }>(
    `select shift.round_id as "roundId", count(*)::int as count
     from (${SHIFTS_TO_LOG} and r.id = any($3)) shift group by shift.round_id`,
    [tx.institutionId, now, roundIds],
  );
  return new Map(rows.map(({ roundId, count }) => [roundId, count]));
};
