import { LEADING } from '#groups';
import { roundThat, takesLogs } from '#schemes';

/**
 * SQL: the booked talks that are over at `$2`, and of which nobody has said whether they were held:
 * `(institution_id, id, round_id)`. `$1` is the institution. Only of mentors who still lead the group: nobody
 * else can say it. More conditions may follow with `and`, on the talk `t` and the round `r`.
 */
export const TALKS_TO_LOG = `
  select t.institution_id, t.id, g.round_id
  from talks t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id and ${roundThat(takesLogs)}
  join ${LEADING} m on m.institution_id = g.institution_id and m.group_id = g.id
   and m.enrolment_id = t.mentor_id
  where t.institution_id = $1 and t.state = 'booked' and t.ends_at <= $2`;
