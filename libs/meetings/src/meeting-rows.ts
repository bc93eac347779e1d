import { pairNames } from '#groups';
import { isId } from '#kernel';
import { todayAt, type Tx } from '#platform';
import type { MeetingSettings, RoundState } from '#schemes';
import type { Presence } from './attendance.entity.js';
import type { LoggedAs, MeetingState, TaskState } from './meeting.entity.js';
import { hadMembers } from './attendance/was-member.js';
import { notComing } from './replies/not-coming-sql.js';
import { MUST_SAY_WHO_CAME } from './must-say-sql.js';

/** A meeting as the database has it, before it is decided what the reader may see. */
export interface MeetingRow {
  readonly id: string;
  readonly groupId: string;
  readonly groupNumber: number;
  readonly pair: string[] | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
  readonly theme: string | null;
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  readonly topicsCounted: boolean;
  readonly state: MeetingState;
  readonly summary: string | null;
  readonly presentCount: number | null;
  readonly minutes: number | null;
  readonly taskState: TaskState | null;
  readonly nextStep: string | null;
  /** ISO date. */
  readonly nextStepOn: string | null;
  /** Its day is not past, and no later log says another. */
  readonly nextStepIsOpen: boolean;
  readonly loggedAt: Date | null;
  readonly loggedAs: LoggedAs | null;
  readonly loggedBy: string | null;
  /** It has to be said of each whether they came. */
  readonly mustSay: boolean;
  /** Somebody was in the group when it was. */
  readonly hadMembers: boolean;
  /** How many are marked at all, and how many of them as present. */
  readonly marked: number;
  readonly present: number;
  /** The reader's own, as a student. */
  readonly myPresence: Presence | null;
  readonly myReply: boolean | null;
  /** How many of those who are in the group have said that they don't come. */
  readonly notComing: number;
  /** It is not over. */
  readonly isAhead: boolean;
  readonly version: number;
  /** Counted up with whatever calendars show of it. */
  readonly sequence: number;
  readonly settings: MeetingSettings;
  readonly roundState: RoundState;
}

/** SQL: the next step of the meeting `t` is still to be done: a later log that says none leaves it. */
export const NEXT_STEP_IS_OPEN = `(
  t.next_step_on is not null and t.next_step_on >= ${todayAt('t')} and not exists (
    select from meetings later where later.institution_id = t.institution_id
      and later.group_id = t.group_id and later.starts_at > t.starts_at
      and later.next_step is not null))`;

/** The columns of a `MeetingRow`; `$1` is the institution and `$2` the reader. */
export const MEETING_COLUMNS = `
  t.id, t.group_id as "groupId", g.number as "groupNumber", ${pairNames('$2')} as pair,
  t.starts_at as "startsAt",
  t.ends_at as "endsAt", t.place, t.link, t.theme, t.themes, t.topics,
  t.topics_counted as "topicsCounted", t.state, t.summary,
  t.present_count as "presentCount", t.version, t.sequence, r.settings->'meetings' as settings,
  t.minutes, t.task_state as "taskState", t.next_step as "nextStep",
  t.next_step_on::text as "nextStepOn", ${NEXT_STEP_IS_OPEN} as "nextStepIsOpen",
  t.logged_at as "loggedAt", t.logged_as as "loggedAs", t.logged_by as "loggedBy",
  ${MUST_SAY_WHO_CAME} as "mustSay", ${hadMembers('t', 'g')} as "hadMembers", r.state as "roundState", marks.marked, marks.present, marks."myPresence",
  said."myReply", ${notComing('t')} as "notComing", t.ends_at > now() as "isAhead"`;

export const MEETING_TABLES = `
  meetings t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  cross join lateral (
    select count(*)::int as marked, count(*) filter (where a.presence = 'present')::int as present,
           max(a.presence) filter (where e.person_id = $2) as "myPresence"
    from attendances a
    join enrolments e on e.institution_id = a.institution_id and e.id = a.enrolment_id
    where a.institution_id = t.institution_id and a.meeting_id = t.id) marks
  cross join lateral (
    select bool_or(a.is_coming) filter (where e.person_id = $2) as "myReply"
    from meeting_replies a
    join enrolments e on e.institution_id = a.institution_id and e.id = a.enrolment_id
    where a.institution_id = t.institution_id and a.meeting_id = t.id) said`;

export const findMeeting = async (tx: Tx, id: string): Promise<MeetingRow | undefined> => {
  if (!isId(id)) return undefined;
  const [row] = await tx.query<MeetingRow>(
    `select ${MEETING_COLUMNS} from ${MEETING_TABLES} where t.institution_id = $1 and t.id = $3`,
    [tx.institutionId, tx.actor.personId, id],
  );
  return row;
};

/** @param ids in any order; the rows come by time */
export const meetingsOfGroup = (
  tx: Tx,
  groupId: string,
  ids: readonly string[] | null = null,
): Promise<MeetingRow[]> =>
  tx.query<MeetingRow>(
    `select ${MEETING_COLUMNS} from ${MEETING_TABLES}
     where t.institution_id = $1 and t.group_id = $3 and ($4::uuid[] is null or t.id = any($4))
     order by t.starts_at, t.id`,
    [tx.institutionId, tx.actor.personId, groupId, ids],
  );
