import { takesPart } from '#enrolment';
import { isClosedDay, roundThat, takesAnswers, takesLogs } from '#schemes';

/** How long after a meeting its log may still be asked for: who has not written by then will not. */
export const LOG_DAYS = 28;
/** The pause between two reminders about logs to one mentor. */
const LOG_PAUSE_DAYS = 7;

/** The institution `$1` at the instant `$2`: its day and its time zone. */
export const HERE = `here as (
  select i.id as institution_id, i.time_zone, ($2::timestamptz at time zone i.time_zone)::date as today
  from institutions i where i.id = $1)`;

/** The group's mentor in `e` is on leave from the round on a day. */
export const mentorIsOnLeave = (day: string): string => `exists (
  select from mentor_terms away
  where away.institution_id = e.institution_id and away.enrolment_id = e.id
    and ${day} between away.leave_from and away.leave_to)`;

/**
 * The person in `e` has been reminded of this log since the day that it is about, or of another less than a
 * week ago. What is moved after its log was asked for has not been asked for on its new day.
 */
export const remindedLately = (about: string, day: string): string => `exists (
  select from enrolments own
  join reminders before on before.institution_id = own.institution_id and before.enrolment_id = own.id
   and before.kind = 'log_missing'
  where own.institution_id = e.institution_id and own.person_id = e.person_id
    and (before.day > here.today - ${LOG_PAUSE_DAYS}
      or before.about_id = ${about} and ${day} < before.day))`;

/** Who is of a group on a day: its members, and whoever stands in for its mentor. */
export const PEOPLE_OF_GROUPS = `(
  select institution_id, group_id, enrolment_id, role <> 'mentee' as leads,
         '-infinity'::date as first_day, 'infinity'::date as last_day
  from memberships where left_at is null
  union all
  select institution_id, group_id, enrolment_id, true, starts_on, ends_on from substitutions)`;

/** Meetings as `mt`, of groups that are at it. */
const MEETINGS = `
  from here
  join meetings mt on mt.institution_id = here.institution_id and mt.state = 'planned'
  join groups g on g.institution_id = mt.institution_id and g.id = mt.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id and ${roundThat(takesLogs)}`;

export const dayStart = (days: string): string =>
  `((here.today ${days})::timestamp at time zone here.time_zone)`;

/** Everybody of the group in `e` who is to be at meeting `mt` on a day. */
const whoIsThere = (day: string): string => `
  ${MEETINGS}
  join ${PEOPLE_OF_GROUPS} part on part.institution_id = g.institution_id and part.group_id = g.id
   and ${day} between part.first_day and part.last_day
  join enrolments e on e.institution_id = part.institution_id and e.id = part.enrolment_id
   and ${takesPart('e')}
  where not (${isClosedDay(day, 'here')}) and not (part.leads and ${mentorIsOnLeave(day)})`;

const DAY_OF_MEETING = `(mt.starts_at at time zone here.time_zone)::date`;

/** Whoever in `e` led the group at meeting `mt`, which is to be logged, and may be asked for it today. */
const WHO_LOGS = `
  ${MEETINGS}
  join ${PEOPLE_OF_GROUPS} part on part.institution_id = g.institution_id and part.group_id = g.id
   and part.leads and ${DAY_OF_MEETING} between part.first_day and part.last_day
  join enrolments e on e.institution_id = part.institution_id and e.id = part.enrolment_id
   and ${takesPart('e')}
  where mt.ends_at < ${dayStart('')} and mt.starts_at >= ${dayStart(`- ${LOG_DAYS}`)}
    and not (${isClosedDay('here.today', 'here')})
    and not (${isClosedDay(DAY_OF_MEETING, 'here')})
    and not ${mentorIsOnLeave('here.today')}`;

/** Whoever is invited in `e` to round `r`, and may still answer. */
const WHO_MAY_ANSWER = `
  from here
  join enrolments e on e.institution_id = here.institution_id and e.state = 'invited'
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
   and ${roundThat(takesAnswers)} and coalesce(r.answer_by >= here.today, true)`;

/**
 * The day before a planned meeting, to everybody of the group. What is selected is
 * `(institution_id, about_id, enrolment_id, kind, day, starts_at)`, as `reminders` has it.
 */
const MEETING_SOON = `
  with ${HERE}
  select distinct mt.institution_id, mt.id, e.id, 'meeting_soon', here.today, mt.starts_at
  ${whoIsThere('(here.today + 1)')}
    and mt.starts_at >= ${dayStart('+ 1')} and mt.starts_at < ${dayStart('+ 2')}`;

/**
 * After a meeting that nobody has logged, to whoever leads the group: of each mentor's the oldest of
 * which they have not been reminded, unless they were reminded of another less than a week ago.
 */
const LOG_MISSING = `
  with ${HERE}
  select distinct on (e.person_id)
         mt.institution_id, mt.id, e.id, 'log_missing', here.today, mt.starts_at
  ${WHO_LOGS}
    and not ${remindedLately('mt.id', DAY_OF_MEETING)}
  order by e.person_id, mt.starts_at, mt.id`;

/** A week and two after the first invitation, to whoever has not answered it and still may. */
const UNANSWERED = `
  with ${HERE}
  select e.institution_id, e.id, e.id,
         case when here.today - first.day >= 14 then 'unanswered_14' else 'unanswered_7' end,
         here.today, null::timestamptz
  ${WHO_MAY_ANSWER}
  join lateral (
    select (min(i.sent_at) at time zone here.time_zone)::date as day from invitations i
    where i.institution_id = e.institution_id and i.enrolment_id = e.id
  ) first on here.today - first.day between 7 and 20
  where not (${isClosedDay('here.today', 'here')})`;

/** What is due at an instant, one statement each. Running them twice finds nothing new. */
export const DUE_REMINDERS = { MEETING_SOON, LOG_MISSING, UNANSWERED } as const;

/** The mails that are to go: `$3` are their ids, `$4` what they are about, `$5` who is reminded. */
export const MAILS = `unnest($3::uuid[], $4::uuid[], $5::uuid[]) as mail (id, about_id, person_id)`;
/** Those of what is to come, with when it was to begin: `$6`. */
export const MAILS_BEFORE = `mail as (
  select * from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::timestamptz[])
    as mail (id, about_id, person_id, starts_at))`;

/** Of which mails the ground still holds at an instant. */
export const STILL_HOLDS = {
  meeting_soon: `with ${HERE}, ${MAILS_BEFORE}
    select mail.id from mail where exists (select ${whoIsThere(DAY_OF_MEETING)}
      and mt.id = mail.about_id and e.person_id = mail.person_id
      and date_trunc('milliseconds', mt.starts_at) = mail.starts_at)`,
  log_missing: `with ${HERE}
    select mail.id from ${MAILS} where exists (select ${WHO_LOGS}
      and mt.id = mail.about_id and e.person_id = mail.person_id)`,
  unanswered: `with ${HERE}
    select mail.id from ${MAILS} where exists (select ${WHO_MAY_ANSWER}
      where e.id = mail.about_id and e.person_id = mail.person_id
        and not (${isClosedDay('here.today', 'here')}))`,
} as const;

/** Keeps what one of them selects. Of what has been moved since, it is decided anew, for the time it has now. */
export const keep = (due: string): string =>
  `insert into reminders (institution_id, about_id, enrolment_id, kind, day, starts_at) ${due}
   on conflict on constraint reminders_pkey do update
     set day = excluded.day, starts_at = excluded.starts_at, posted_at = null
     where reminders.starts_at is distinct from excluded.starts_at`;
