/**
 * SQL: the booked talks of `$2` of `$1` that end after `$3`, as mentor or student, as a calendar has them: at
 * most `$4`. A time that was given back is nobody's, and in no calendar.
 */
export const MY_TALKS = `
  select t.booking_id as id, t.group_id as "groupId", g.number as "groupNumber",
         r.settings ->> 'format' = 'pairs' as "isPair", s.name as scheme, r.name as round,
         t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.link, null as theme,
         t.state = 'cancelled' as "isCancelled", true as "isTalk", t.sequence,
         t.revised_at as "revisedAt"
  from enrolments e
  join talks t on t.institution_id = e.institution_id and e.id in (t.mentor_id, t.student_id)
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  where e.institution_id = $1 and e.person_id = $2 and t.booking_id is not null and t.ends_at > $3
  order by t.starts_at desc, t.id
  limit $4`;
