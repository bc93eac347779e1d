import { invalid } from '#kernel';
import type { Tx } from '#platform';
import type { Presence } from './attendance.entity.js';
import { expectedAt, type Expected } from './attendance-roll.js';
import type { LogMeeting, MarkedAttendance, Outcome } from './meeting-requests.views.js';
import type { MeetingRow } from './meeting-rows.js';
import { mustSayWhoCame } from './must-say-who-came.js';

/**
 * Marks who came, as the log says: everybody on the roll did, or nobody, but for those of whom it says
 * otherwise.
 *
 * @param isUnsaid nobody has said who came, and nobody is taken to have: no marks are left
 */
export const markWhoCame = async (
  tx: Tx,
  meeting: MeetingRow,
  { log, isUnsaid }: { log: LogMeeting; isUnsaid: boolean },
): Promise<void> => {
  const roll = meeting.settings.attendance === 'by_name' ? await expectedAt(tx, meeting) : [];
  if (!isUnsaid) mustSayWhoCame(meeting, roll, log);
  const said = marks(roll, log);
  await writeMarks(tx, meeting.id, isUnsaid ? [] : said);
};

/** Whoever said beforehand that they would not come was excused. */
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

const writeMarks = async (
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
