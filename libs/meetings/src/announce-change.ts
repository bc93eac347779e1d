import type { Tx } from '#platform';
import type { MeetingRow } from './meeting-rows.js';

/** Tells those whom a meeting concerns, where it is another for a calendar than it was before. */
export const announceChange = async (
  tx: Tx,
  before: MeetingRow,
  now: MeetingRow,
): Promise<void> => {
  if (before.sequence === now.sequence) return;
  const type = now.state === 'cancelled' ? 'meeting.cancelled' : 'meeting.changed';
  await tx.outbox.add({ type, meetingId: now.id });
};
