import { timeZoneOf, type Tx } from '#platform';
import type { MeetingSettings, Stretch } from '#schemes';
import { countsTalks } from './attendance-rule.js';
import type { MissedOrMet } from './attendance.views.js';
import { DECISION_ON_TALK } from './decision-on-talk.js';
import { isWithin } from './is-within-sql.js';
import { wasMember } from './was-member.js';

/**
 * What a student of a round was at and missed, by time: meetings, and talks where they count as such.
 *
 * @param stretch of the round; left out: all of it
 */
export const marksOf = async (
  tx: Tx,
  enrolmentId: string,
  meetings: MeetingSettings,
  stretch?: Stretch,
): Promise<MissedOrMet[]> => {
  const rows = await tx.query<Omit<MissedOrMet, 'startsAt'> & { startsAt: Date }>(MARKS, [
    ...[tx.institutionId, enrolmentId, stretch?.startsOn ?? '-infinity'],
    ...[stretch?.endsOn ?? 'infinity', await timeZoneOf(tx), countsTalks(meetings)],
  ]);
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }));
};

const MARKS = `
  select t.id, false as "isTalk", g.number as "groupNumber", t.starts_at as "startsAt", a.presence,
         not ${wasMember('a.enrolment_id', 't', 'g')} as "isGuest",
         case when a.presence <> 'present' and (d.decision = 'replaced' or a.presence = 'excused')
           then d.decision end as decision
  from attendances a
  join meetings t on t.institution_id = a.institution_id and t.id = a.meeting_id
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  left join absence_decisions d on d.institution_id = a.institution_id
    and d.meeting_id = a.meeting_id and d.enrolment_id = a.enrolment_id
  where a.institution_id = $1 and a.enrolment_id = $2 and ${isWithin('t')}
  union all
  select t.id, true, g.number, t.starts_at,
         case t.state when 'held' then 'present' else 'absent' end, false, ${DECISION_ON_TALK}
  from talks t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  where $6 and t.institution_id = $1 and t.student_id = $2 and t.state in ('held', 'nobody_came')
    and ${isWithin('t')}
  order by "startsAt", id`;
