import { SUBSTITUTES_NOW } from '#groups';

/**
 * SQL: which meetings are whose, as `mine (meeting_id, standing)`: those of the groups that `$2` of `$1`
 * is in or leads, and, of the groups that they stand in for, those in their days.
 *
 * @param timeZone an SQL expression: where the days are
 * @param today whose days are on today, since nobody else can open the group now
 */
export const MINE = ({
  timeZone,
  today = false,
}: {
  timeZone: string;
  today?: boolean;
}): string => `
  theirs as (
    select m.group_id, case when m.role = 'mentee' then 'mentee' else 'mentor' end as standing,
           null::date as starts_on, null::date as ends_on
    from memberships m
    join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
    where m.institution_id = $1 and m.left_at is null and e.person_id = $2
    union all
    select sub.group_id, 'mentor', sub.starts_on, sub.ends_on
    from substitutions sub
    join enrolments e on e.institution_id = sub.institution_id and e.id = sub.enrolment_id
    where sub.institution_id = $1 and e.person_id = $2
      and ${today ? SUBSTITUTES_NOW : `e.state = 'joined'`}),
  mine as (
    select t.id as meeting_id, max(theirs.standing) as standing
    from theirs
    join meetings t on t.institution_id = $1 and t.group_id = theirs.group_id
    where theirs.starts_on is null
       or (t.starts_at at time zone ${timeZone})::date between theirs.starts_on and theirs.ends_on
    group by t.id)`;
