import { takesPart } from '#enrolment';
import { isClosedDay, roundThat, takesLogs } from '#schemes';
import {
  dayStart,
  HERE,
  LOG_DAYS,
  MAILS,
  MAILS_BEFORE,
  mentorIsOnLeave,
  PEOPLE_OF_GROUPS,
  remindedLately,
} from './due-reminders.js';

/** Booked talks as `t`, of groups that are at it, with `e`: whose they are. */
const talksOf = (whose: string): string => `
  from here
  join talks t on t.institution_id = here.institution_id and t.state = 'booked'
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id and ${roundThat(takesLogs)}
  join enrolments e on e.institution_id = t.institution_id and ${whose} and ${takesPart('e')}`;

const DAY_OF_TALK = `(t.starts_at at time zone here.time_zone)::date`;

/** The two of talk `t` in `e`, who are to be at it on a day. */
const whoTalks = (day: string): string => `
  ${talksOf('e.id in (t.mentor_id, t.student_id)')}
  where not (${isClosedDay(day, 'here')}) and not (e.id = t.mentor_id and ${mentorIsOnLeave(day)})`;

/**
 * Whoever in `e` was the mentor of talk `t`, which is to be logged, and may be asked for it today. Who leads
 * the group no longer can log nothing there: then it is the coordinator's.
 */
const WHO_LOGS_TALKS = `
  ${talksOf('e.id = t.mentor_id')}
  join ${PEOPLE_OF_GROUPS} part on part.institution_id = g.institution_id and part.group_id = g.id
   and part.enrolment_id = e.id and part.leads and here.today between part.first_day and part.last_day
  where t.ends_at < ${dayStart('')} and t.starts_at >= ${dayStart(`- ${LOG_DAYS}`)}
    and not (${isClosedDay('here.today', 'here')})
    and not (${isClosedDay(DAY_OF_TALK, 'here')})
    and not ${mentorIsOnLeave('here.today')}`;

/** The day before a talk, to the two, as `MEETING_SOON` is before a meeting. */
const TALK_SOON = `
  with ${HERE}
  select t.institution_id, t.id, e.id, 'meeting_soon', here.today, t.starts_at
  ${whoTalks('(here.today + 1)')}
    and t.starts_at >= ${dayStart('+ 1')} and t.starts_at < ${dayStart('+ 2')}`;

/**
 * After a talk of which nobody has said whether it was held, to its mentor, by the rules of `LOG_MISSING`:
 * of the same kind, so that a mentor is asked about one log a week, be it of a meeting or a talk.
 */
const TALK_UNLOGGED = `
  with ${HERE}
  select distinct on (e.person_id)
         t.institution_id, t.id, e.id, 'log_missing', here.today, t.starts_at
  ${WHO_LOGS_TALKS}
    and not ${remindedLately('t.id', DAY_OF_TALK)}
  order by e.person_id, t.starts_at, t.id`;

/** After those of meetings, whose reminders they go by. */
export const DUE_TALK_REMINDERS = { TALK_SOON, TALK_UNLOGGED } as const;

/** Of which mails about talks the ground still holds, as `STILL_HOLDS` is for meetings. */
export const TALKS_STILL_HOLD = {
  talk_soon: `with ${HERE}, ${MAILS_BEFORE}
    select mail.id from mail where exists (select ${whoTalks(DAY_OF_TALK)}
      and t.id = mail.about_id and e.person_id = mail.person_id
      and date_trunc('milliseconds', t.starts_at) = mail.starts_at)`,
  talk_unlogged: `with ${HERE}
    select mail.id from ${MAILS} where exists (select ${WHO_LOGS_TALKS}
      and t.id = mail.about_id and e.person_id = mail.person_id)`,
} as const;
