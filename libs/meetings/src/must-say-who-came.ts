import { invalid } from '#kernel';
import type { MeetingRow } from './meeting-rows.js';
import type { Expected } from './attendance-roll.js';
import type { LogMeeting } from './meeting-requests.views.js';

/**
 * @throws DomainError `request.invalid` at the attendance of a meeting that was held, where the log
 *   leaves somebody out and attendance is required or paid for
 */
export const mustSayWhoCame = (
  { mustSay, settings }: Pick<MeetingRow, 'mustSay' | 'settings'>,
  roll: readonly Expected[],
  log: LogMeeting,
): void => {
  if (!mustSay || log.outcome !== 'held') return;
  const said = new Set(log.attendance?.map(({ enrolmentId }) => enrolmentId));
  // A guest came, or would not stand there.
  const isLeftOut = roll.some(
    ({ enrolmentId, isFormer, isGuest }) => !isFormer && !isGuest && !said.has(enrolmentId),
  );
  if (settings.attendance === 'by_name' && isLeftOut) throw refused('/attendance');
  if (settings.attendance === 'counted' && log.presentCount === undefined)
    throw refused('/presentCount');
};

const refused = (pointer: string) =>
  invalid('request.invalid', { fields: [{ pointer, code: 'field.who_came_unsaid' }] });

/** Held, and of no use yet for what attendance is counted for: it was not said who came. */
export const lacksWhoCame = (row: MeetingRow): boolean =>
  row.state === 'held' &&
  row.mustSay &&
  (row.settings.attendance === 'by_name'
    ? row.marked === 0 && row.hadMembers
    : row.settings.attendance === 'counted' && row.presentCount === null);
