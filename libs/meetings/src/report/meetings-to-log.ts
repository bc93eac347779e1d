import { LEADING } from '#groups';
import { roundThat, takesLogs } from '#schemes';

/**
 * SQL: the meetings `mt` that were planned, are over at `$2` and have no log, with who leads the group
 * (`personId`): a row for each of them. `$1` is the institution. More conditions may follow with `and`.
 */
export const MEETINGS_TO_LOG = `
  select mt.id as "meetingId", g.id as "groupId", g.number as "groupNumber", r.id as "roundId",
         mt.starts_at as "startsAt", mt.ends_at as "endsAt", e.person_id as "personId",
         e.id as "enrolmentId"
  from meetings mt
  join groups g on g.institution_id = mt.institution_id and g.id = mt.group_id
    and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join ${LEADING} m on m.institution_id = g.institution_id and m.group_id = g.id
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  where mt.institution_id = $1 and mt.state = 'planned' and mt.ends_at <= $2
    and ${roundThat(takesLogs)}`;

/** A row of `MEETINGS_TO_LOG`. */
export interface MeetingToLog {
  readonly meetingId: string;
  readonly groupId: string;
  readonly groupNumber: number;
  readonly roundId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly personId: string;
  readonly enrolmentId: string;
}
