import { newId } from '#kernel';
import type { Tx } from '#platform';
import { ledGroups, type LedGroup } from './clashes/bookings.js';
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
 * Plans meetings, and says so: one event for each group, or for all those that somebody leads together, so
 * that a mentor of several is told once.
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
    ...(await ledTogether(tx, [...ofGroups.keys()])).map((groupIds) => ({
      type: 'meeting.planned',
      meetingIds: groupIds.flatMap((id) => ofGroups.get(id)!.map((meeting) => meeting.id)),
    })),
  );
  return rows.map(({ id }) => id);
};

/** Groups parted so that no mentor has groups in two parts. */
const ledTogether = async (tx: Tx, groupIds: readonly string[]): Promise<string[][]> => {
  const led = groupIds.length > 1 ? await ledGroups(tx, groupIds) : new Map<string, LedGroup>();
  let parts: { groupIds: string[]; mentorIds: string[] }[] = [];
  for (const groupId of groupIds) {
    const mentorIds = led.get(groupId)?.mentorIds ?? [];
    const theirs = parts.filter((part) => part.mentorIds.some((id) => mentorIds.includes(id)));
    parts = [
      ...parts.filter((part) => !theirs.includes(part)),
      {
        groupIds: [...theirs.flatMap((part) => part.groupIds), groupId],
        mentorIds: [...theirs.flatMap((part) => part.mentorIds), ...mentorIds],
      },
    ];
  }
  return parts.map((part) => part.groupIds);
};
