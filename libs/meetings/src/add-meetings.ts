import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { Span } from './meeting-times.js';
import { Meeting } from './meeting.entity.js';

/** A meeting to be: when, of which group, and what is known of it beforehand. */
export interface NewMeeting extends Span {
  readonly groupId: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly theme: string | null;
}

/** As many as one statement takes with room to spare. */
const AT_ONCE = 500;

/**
 * Plans meetings, and says so: one event for each group.
 *
 * @returns their ids, in the order given
 */
export const addMeetings = async (tx: Tx, meetings: readonly NewMeeting[]): Promise<string[]> => {
  const { institutionId } = tx;
  const rows = meetings.map(({ groupId, startsAt, endsAt, place, link, theme }) => ({
    ...{ institutionId, id: newId(), groupId },
    ...{ startsAt, endsAt, place, link, theme },
  }));
  for (let i = 0; i < rows.length; i += AT_ONCE)
    await tx.repository(Meeting).insert(rows.slice(i, i + AT_ONCE));
  const ofGroups = Map.groupBy(rows, ({ groupId }) => groupId);
  await tx.outbox.add(
    ...[...ofGroups.values()].map((planned) => ({
      type: 'meeting.planned',
      meetingIds: planned.map(({ id }) => id),
    })),
  );
  return rows.map(({ id }) => id);
};
