import type { Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { SUBSCRIBES } from '../calendar/invitations-due.js';
import type { CalendarMeeting } from '../calendar/calendar-meeting.js';
import { hasPlaceIn } from './has-place-sql.js';

/** What the mentor or the student of a talk to come is to be told of it. Its `id` is the booking's. */
export interface TalkInvitationDue extends CalendarMeeting {
  readonly enrolmentId: string;
  readonly isStudent: boolean;
  /** `off`: they were told of it, and it is not theirs any more: given back, moved to another, cancelled. */
  readonly what: 'invited' | 'changed' | 'off';
  /** Cancelled, and its mentor has the group no longer. */
  readonly isUnled: boolean;
  /** The round is put away. */
  readonly isRoundOver: boolean;
  /** They have their place in the group still, and can open its pages. */
  readonly isInGroup: boolean;
  /** A part for calendars goes with the mail: it did before, or they don't subscribe. */
  readonly inCalendar: boolean;
}

/**
 * Who is to be told of which talk to come in these groups, and notes that they have been: asked again, it
 * finds nothing, however often what has happened is delivered. Others who look at the same institution
 * wait until the transaction ends.
 *
 * @param now talks that are over by then concern nobody's calendar
 */
export const takeTalkInvitationsDue = async (
  tx: Tx,
  groupIds: readonly string[],
  now: Date,
): Promise<TalkInvitationDue[]> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('talk invitations ' || $1, 0))`, [
    tx.institutionId,
  ]);
  const due = await tx.query<TalkInvitationDue>(DUE, [tx.institutionId, groupIds, now]);
  const keys = (rows: readonly TalkInvitationDue[]) => [
    rows.map(({ id }) => id),
    rows.map(({ enrolmentId }) => enrolmentId),
  ];
  await tx.execute(
    `delete from talk_invitations i using unnest($2::uuid[], $3::uuid[]) as off (booking, enrolment)
     where i.institution_id = $1 and i.booking_id = off.booking and i.enrolment_id = off.enrolment`,
    [tx.institutionId, ...keys(due.filter(({ what }) => what === 'off'))],
  );
  const told = due.filter(({ what }) => what !== 'off');
  await tx.execute(
    `insert into talk_invitations
       (institution_id, booking_id, enrolment_id, group_id, starts_at, ends_at, sequence, in_calendar)
     select $1, * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[],
       $6::timestamptz[], $7::integer[], $8::boolean[])
     on conflict on constraint talk_invitations_pkey do update
       set sequence = excluded.sequence, starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
    [
      tx.institutionId,
      ...keys(told),
      told.map(({ groupId }) => groupId),
      told.map(({ startsAt }) => startsAt),
      told.map(({ endsAt }) => endsAt),
      told.map(({ sequence }) => sequence),
      told.map(({ inCalendar }) => inCalendar),
    ],
  );
  return due;
};

const DUE = `
  with coming as (
    select t.* from talks t
    where t.institution_id = $1 and t.group_id = any($2) and t.booking_id is not null
      and t.ends_at > $3 and t.state in ('booked', 'cancelled')),
  wanted as (
    select booking_id, mentor_id as enrolment_id from coming where state = 'booked'
    union all
    select booking_id, student_id from coming where state = 'booked'),
  told as (
    select i.* from talk_invitations i
    where i.institution_id = $1 and i.group_id = any($2) and i.ends_at > $3),
  due as (
    select booking_id, enrolment_id, told.in_calendar, coalesce(c.group_id, told.group_id) as group_id,
           case when wanted is null then 'off' when told is null then 'invited' else 'changed' end as what,
           case when wanted is null then told.starts_at else c.starts_at end as starts_at,
           case when wanted is null then told.ends_at else c.ends_at end as ends_at,
           case when wanted is null then told.sequence + 1 else c.sequence end as sequence,
           coalesce(c.revised_at, $3) as revised_at, c.place, c.link,
           coalesce(c.state = 'cancelled', false) as is_cancelled,
           coalesce(c.state = 'cancelled' and not ${hasPlaceIn('c.group_id', 'c.mentor_id')}, false) as is_unled
    from wanted
    full join told using (booking_id, enrolment_id)
    left join coming c using (booking_id)
    where wanted is null or told is null or told.sequence < c.sequence)
  select due.booking_id as id, due.group_id as "groupId", g.number as "groupNumber",
         r.settings ->> 'format' = 'pairs' as "isPair", s.name as scheme, r.name as round,
         due.starts_at as "startsAt", due.ends_at as "endsAt", due.place, due.link, null as theme,
         due.is_cancelled as "isCancelled", due.is_unled as "isUnled", ${roundThat(isArchived)} as "isRoundOver",
         ${hasPlaceIn('due.group_id', 'due.enrolment_id')} as "isInGroup", due.sequence, due.revised_at as "revisedAt",
         true as "isTalk", due.enrolment_id as "enrolmentId", e.role = 'mentee' as "isStudent",
         due.what, coalesce(due.in_calendar, not ${SUBSCRIBES}) as "inCalendar"
  from due
  join enrolments e on e.institution_id = $1 and e.id = due.enrolment_id
  join groups g on g.institution_id = $1 and g.id = due.group_id
  join rounds r on r.institution_id = $1 and r.id = g.round_id
  join schemes s on s.institution_id = $1 and s.id = r.scheme_id
  order by due.enrolment_id, due.starts_at, due.booking_id`;
