import { takesPart } from '#enrolment';
import type { Tx } from '#platform';
import { CALENDAR_COLUMNS, CALENDAR_TABLES, type CalendarMeeting } from './calendar-meeting.js';

/** Where something has happened that may change who is to be at which meeting. */
export interface Touched {
  readonly meetingIds?: readonly string[];
  readonly groupIds?: readonly string[];
  readonly enrolmentIds?: readonly string[];
  readonly roundId?: string;
}

/** What somebody is to be told of a meeting to come. */
export interface InvitationDue extends CalendarMeeting {
  readonly enrolmentId: string;
  /**
   * - `invited`: they are to be there, and have not been told
   * - `changed`: told of an earlier version of it
   * - `off`: told, and it is cancelled, or they are not to be there any more
   */
  readonly what: 'invited' | 'changed' | 'off';
  /** A part for calendars goes with the mail: it did before, or they don't subscribe. */
  readonly inCalendar: boolean;
  /** They subscribe, and were told of it by no mail yet. */
  readonly isSubscribed: boolean;
}

/** A calendar that has not read an address for so long is not relied on. */
const DAYS_READ = 14;

/** SQL: whoever is enrolled as `e` has a calendar that reads their address. `$1` is the institution. */
export const SUBSCRIBES = `exists (select from calendar_feeds f
  where f.institution_id = $1 and f.person_id = e.person_id
    and f.last_read_on > current_date - ${DAYS_READ})`;

/**
 * Who is to be told of which meeting to come, and notes that they have been: asked again, it finds nothing.
 * So whatever has changed, and however often it is delivered, each is told once of each version. Others who
 * look at the same institution wait until the transaction ends.
 *
 * Whoever subscribes (an address that a calendar has read lately) is not invited by mail: the meetings come
 * by themselves, and would stand there twice. They are mailed what changes, since a calendar may look
 * once a day only, and without a part for it.
 *
 * @param now meetings that are over by then concern nobody's calendar
 */
export const takeInvitationsDue = async (
  tx: Tx,
  { meetingIds = [], groupIds = [], enrolmentIds = [], roundId }: Touched,
  now: Date,
): Promise<InvitationDue[]> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('invitations ' || $1, 0))`, [
    tx.institutionId,
  ]);
  const due = await tx.query<InvitationDue>(DUE, [
    tx.institutionId,
    meetingIds,
    groupIds,
    enrolmentIds,
    roundId ?? null,
    now,
  ]);
  const keys = (rows: readonly InvitationDue[]) => [
    rows.map(({ id }) => id),
    rows.map(({ enrolmentId }) => enrolmentId),
  ];
  await tx.execute(
    `delete from meeting_invitations i using unnest($2::uuid[], $3::uuid[]) as off (meeting, enrolment)
     where i.institution_id = $1 and i.meeting_id = off.meeting and i.enrolment_id = off.enrolment`,
    [tx.institutionId, ...keys(due.filter(({ what }) => what === 'off'))],
  );
  const told = due.filter(({ what }) => what !== 'off');
  await tx.execute(
    `insert into meeting_invitations (institution_id, meeting_id, enrolment_id, sequence, in_calendar)
     select $1, * from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::boolean[])
     on conflict on constraint meeting_invitations_pkey do update set sequence = excluded.sequence`,
    [
      tx.institutionId,
      ...keys(told),
      told.map(({ sequence }) => sequence),
      told.map(({ inCalendar }) => inCalendar),
    ],
  );
  return due;
};

const DUE = `
  with touched as (
    select group_id from meetings where institution_id = $1 and id = any($2)
    union select unnest($3::uuid[])
    union select group_id from memberships where institution_id = $1 and enrolment_id = any($4)
    union select group_id from substitutions where institution_id = $1 and enrolment_id = any($4)
    union select id from groups where institution_id = $1 and round_id = $5),
  coming as (
    select t.id, t.group_id, t.state, t.sequence, g.closed_at is not null as is_closed,
           (t.starts_at at time zone i.time_zone)::date as day
    from meetings t
    join touched on touched.group_id = t.group_id
    join groups g on g.institution_id = t.institution_id and g.id = t.group_id
    join institutions i on i.id = t.institution_id
    where t.institution_id = $1 and t.ends_at > $6 and t.state in ('planned', 'cancelled')),
  wanted as (
    select c.id as meeting_id, m.enrolment_id
    from coming c
    join memberships m on m.institution_id = $1 and m.group_id = c.group_id and m.left_at is null
    join enrolments e on e.institution_id = $1 and e.id = m.enrolment_id and ${takesPart('e')}
    where c.state = 'planned' and not c.is_closed
    union
    select c.id, sub.enrolment_id
    from coming c
    join substitutions sub on sub.institution_id = $1 and sub.group_id = c.group_id
     and c.day between sub.starts_on and sub.ends_on
    join enrolments e on e.institution_id = $1 and e.id = sub.enrolment_id and e.state = 'joined'
    where c.state = 'planned' and not c.is_closed),
  told as (
    select i.meeting_id, i.enrolment_id, i.sequence, i.in_calendar
    from meeting_invitations i
    join coming c on c.id = i.meeting_id
    where i.institution_id = $1),
  due as (
    select meeting_id, enrolment_id, told.in_calendar,
           case when wanted is null then 'off' when told is null then 'invited' else 'changed' end as what
    from wanted
    full join told using (meeting_id, enrolment_id)
    join coming c on c.id = meeting_id
    where wanted is null or told is null or told.sequence < c.sequence)
  select ${CALENDAR_COLUMNS}, due.enrolment_id as "enrolmentId", due.what,
         coalesce(due.in_calendar, not subscription.is_read) as "inCalendar",
         due.in_calendar is null and subscription.is_read as "isSubscribed"
  from ${CALENDAR_TABLES}
  join due on due.meeting_id = t.id
  join enrolments e on e.institution_id = $1 and e.id = due.enrolment_id
  cross join lateral (select ${SUBSCRIBES} as is_read) subscription
  where t.institution_id = $1
  order by due.enrolment_id, t.starts_at, t.id`;
