import { conflict, invalid } from '#kernel';
import { stale, type Tx } from '#platform';
import { announceChange } from './announce-change.js';
import type { Presence } from './attendance.entity.js';
import { expectedAt, type Expected } from './attendance-roll.js';
import { mustBeKnown } from './meeting-codes.js';
import type { LogMeeting, MarkedAttendance, Outcome } from './meeting-requests.views.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingView } from './meeting.views.js';
import { openMeeting, type OpenedMeeting } from './open-meeting.js';
import { onItsPage } from './shape-meeting.js';
import { writeReflection } from './write-reflection.js';

/**
 * Writes or corrects a meeting's log, in the caller's transaction. The private reflection goes to
 * its own table, and is in no answer.
 *
 * @param version the one the log was written against
 * @throws DomainError `meeting.not_yet` for one that has not begun, unless it was cancelled
 */
export const writeLog = async (
  tx: Tx,
  { meeting, standing }: OpenedMeeting,
  { version, log, now }: { version: number; log: LogMeeting; now: Date },
): Promise<MeetingView> => {
  const { id, settings } = meeting;
  if (meeting.version !== version) throw stale(await onItsPage(tx, meeting, standing));
  if (log.outcome !== 'cancelled' && meeting.startsAt > now) throw conflict('meeting.not_yet');
  const { themes = [], topics = [] } = log;
  mustBeKnown(
    { pointer: (i) => `/themes/${i}`, codes: themes, list: settings.themes, kept: meeting.themes },
    { pointer: (i) => `/topics/${i}`, codes: topics, list: settings.topics, kept: meeting.topics },
  );
  const counts = settings.attendance === 'counted' && log.outcome === 'held';
  const { institutionId } = tx;
  const { affected } = await tx.repository(Meeting).update(
    { institutionId, id, version },
    {
      version: version + 1,
      state: log.outcome,
      themes,
      topics,
      summary: log.summary?.trim() ? log.summary : null,
      presentCount: counts ? (log.presentCount ?? null) : null,
      loggedAt: now,
      loggedBy: tx.actor.personId,
    },
  );
  if (affected === 0) {
    const current = await openMeeting(tx, id);
    throw stale(await onItsPage(tx, current.meeting, current.standing));
  }
  const byName = settings.attendance === 'by_name';
  const roll = byName ? await expectedAt(tx, meeting) : [];
  await markAttendance(tx, id, marks(roll, log));
  if (log.reflection !== undefined) await writeReflection(tx, id, log.reflection);
  const logged = await openMeeting(tx, id);
  await announceChange(tx, meeting, logged.meeting);
  return onItsPage(tx, logged.meeting, logged.standing);
};

/**
 * Everybody on the roll came, or nobody did, but for those of whom the log says otherwise. Whoever said
 * beforehand that they would not come was excused.
 */
const marks = (roll: readonly Expected[], log: LogMeeting): MarkedAttendance[] => {
  const said = new Map(log.attendance?.map((mark) => [mark.enrolmentId, mark.presence]));
  const fields = (log.attendance ?? []).flatMap(({ enrolmentId }, i) =>
    roll.some((person) => person.enrolmentId === enrolmentId)
      ? []
      : [{ pointer: `/attendance/${i}/enrolmentId`, code: 'field.not_a_member' }],
  );
  if (fields.length > 0) throw invalid('request.invalid', { fields });
  const otherwise = BY_DEFAULT[log.outcome];
  if (!otherwise) return [];
  return roll.map(({ enrolmentId, reply }) => ({
    enrolmentId,
    presence:
      said.get(enrolmentId) ?? (otherwise === 'present' && reply === false ? 'excused' : otherwise),
  }));
};

const BY_DEFAULT: Readonly<Record<Outcome, Presence | null>> = {
  held: 'present',
  nobody_came: 'absent',
  cancelled: null,
};

const markAttendance = async (
  tx: Tx,
  meetingId: string,
  attendance: readonly MarkedAttendance[],
): Promise<void> => {
  await tx.execute(`delete from attendances where institution_id = $1 and meeting_id = $2`, [
    tx.institutionId,
    meetingId,
  ]);
  await tx.execute(
    `insert into attendances (institution_id, meeting_id, enrolment_id, presence)
     select $1, $2, * from unnest($3::uuid[], $4::text[])`,
    [
      tx.institutionId,
      meetingId,
      attendance.map((mark) => mark.enrolmentId),
      attendance.map((mark) => mark.presence),
    ],
  );
};
