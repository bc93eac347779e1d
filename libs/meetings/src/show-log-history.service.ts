import { readsSummaries, sightOf, type Standing } from '#groups';
import type { Actor } from '#kernel';
import { shownName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { expectedAt, rollFor } from './attendance-roll.js';
import type { LogAsItStood, LogHistory } from './log-history.views.js';
import type { MarkedAttendance } from './meeting-requests.views.js';
import type { MeetingRow } from './meeting-rows.js';
import type { LoggedAs, MeetingState, TaskState } from './meeting.entity.js';
import type { AttendanceEntry } from './meeting.views.js';
import { openMeeting } from './open-meeting.js';
import { named } from './shape-meeting.js';
import { readsWhoLogged } from './who-logged.js';

interface VersionRow {
  readonly version: number;
  readonly writtenAt: Date;
  readonly writtenAs: LoggedAs;
  readonly writer: string | null;
  readonly state: MeetingState;
  readonly minutes: number | null;
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  readonly taskState: TaskState | null;
  readonly presentCount: number | null;
  readonly summary: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  readonly attendance: readonly MarkedAttendance[];
}

/** How a meeting's log has been corrected: each role sees of it what it sees of the log. */
@Injectable()
export class ShowLogHistory {
  constructor(private readonly db: Database) {}

  run(actor: Actor, meetingId: string, as?: Standing): Promise<LogHistory> {
    return this.db.run(actor, async (tx) => {
      const { meeting, standing } = await openMeeting(tx, meetingId, as);
      const rows = await tx.query<VersionRow>(VERSIONS, [tx.institutionId, meeting.id]);
      const roll = await rollOf(tx, meeting, standing);
      return { versions: rows.map((row) => shown(row, { meeting, standing, roll })) };
    });
  }
}

const rollOf = async (
  tx: Tx,
  meeting: MeetingRow,
  standing: Standing,
): Promise<AttendanceEntry[] | null> =>
  sightOf(standing).attendance === 'by_name' && meeting.settings.attendance === 'by_name'
    ? rollFor(await expectedAt(tx, meeting), standing, tx.actor.personId)
    : null;

const shown = (
  row: VersionRow,
  of: { meeting: MeetingRow; standing: Standing; roll: AttendanceEntry[] | null },
): LogAsItStood => {
  const { settings } = of.meeting;
  const sight = sightOf(of.standing);
  const readsShared = readsSummaries(of.standing, settings.summaryReaders);
  const { nextStep: what, nextStepOn: on } = row;
  const marks = new Map(row.attendance.map((mark) => [mark.enrolmentId, mark.presence]));
  return {
    version: row.version,
    written: {
      as: row.writtenAs,
      name: readsWhoLogged(of.standing) ? row.writer : null,
      at: row.writtenAt.toISOString(),
    },
    state: row.state,
    minutes: row.minutes,
    themes: row.themes.map((code) => named(code, settings.themes)),
    topics: sight.topics ? row.topics.map((code) => named(code, settings.topics)) : null,
    taskState: row.taskState,
    presentCount: ['by_name', 'rate'].includes(sight.attendance) ? row.presentCount : null,
    attendance:
      of.roll?.map((entry) => ({
        enrolmentId: entry.enrolmentId,
        name: entry.name,
        isProtected: entry.isProtected,
        isFormer: entry.isFormer,
        isGuest: entry.isGuest,
        reply: null,
        presence: marks.get(entry.enrolmentId) ?? null,
      })) ?? null,
    summary: readsShared ? row.summary : null,
    nextStep: readsShared && what !== null && on !== null ? { what, on, isOpen: false } : null,
  };
};

const SAID = `minutes, themes, topics, task_state, present_count, summary, next_step, next_step_on`;

const VERSIONS = `
  select v.version, v.written_at as "writtenAt", v.written_as as "writtenAs", v.state, v.minutes,
         v.themes, v.topics, v.task_state as "taskState", v.present_count as "presentCount",
         v.summary, v.next_step as "nextStep", v.next_step_on::text as "nextStepOn", v.attendance,
         ${shownName('p')} as writer
  from (
    select institution_id, version, written_at, written_by, written_as, state, ${SAID}, attendance
    from log_versions where institution_id = $1 and meeting_id = $2
    union all
    select t.institution_id, t.version, t.logged_at, t.logged_by, t.logged_as, t.state, ${SAID},
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'enrolmentId', a.enrolment_id, 'presence', a.presence)), '[]')
            from attendances a where a.institution_id = $1 and a.meeting_id = t.id)
    from meetings t
    where t.institution_id = $1 and t.id = $2 and t.logged_at is not null and t.state <> 'planned') v
  left join persons p on p.institution_id = v.institution_id and p.id = v.written_by
  order by v.version`;
