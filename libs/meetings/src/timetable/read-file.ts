import { decodeRoster } from '#people';
import { readCsv } from './read-csv.js';
import { readCalendar } from './read-calendar.js';
import type { ChosenColumns, FileGround, ReadFile } from './read-meeting.js';

const CALENDAR = /^\s*BEGIN:VCALENDAR/i;

/**
 * Reads a timetable: iCalendar (RFC 5545), else CSV with any separator, in any encoding that a roster may
 * have. What is not understood is refused by its line, and the rest is read all the same.
 *
 * @throws DomainError as `decodeRoster` and `readTable` do; `timetable.no_header` for a table that begins with a
 *   meeting, `timetable.no_columns` for one with too few columns, `timetable.no_calendar` for a calendar that
 *   cannot be read
 */
export const readTimetableFile = (
  bytes: Uint8Array,
  ground: FileGround,
  chosen?: ChosenColumns,
): ReadFile => {
  const { text } = decodeRoster(bytes);
  return CALENDAR.test(text) ? readCalendar(text, ground) : readCsv(text, ground, chosen);
};
