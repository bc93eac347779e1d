import { stretchOn, type MeetingSettings, type RoundTerm } from '#schemes';
import type { AttendanceRule } from './attendance-facts.js';

interface RoundDays {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
}

/** Talks count as meetings in the attendance. */
export const countsTalks = ({ talks, countsTalks = false }: MeetingSettings): boolean =>
  talks !== null && countsTalks;

/** What the round asks on a day; null: attendance is voluntary, and nobody is told how it stands. */
export const attendanceRule = (
  meetings: MeetingSettings,
  round: RoundDays,
  today: string,
): AttendanceRule | null => {
  const { threshold, plannedCount, per, attendance, approvedAbsence = 'left_out' } = meetings;
  const { talks } = meetings;
  if (!threshold || attendance !== 'by_name') return null;
  const stretch = stretchOn(round, threshold.per, today);
  return {
    ...{ threshold, approvedAbsence, stretch, isOver: today > stretch.endsOn },
    plannedCount: per === threshold.per ? plannedCount : null,
    talks:
      talks && countsTalks(meetings)
        ? { count: talks.per === threshold.per ? talks.count : null }
        : null,
  };
};
