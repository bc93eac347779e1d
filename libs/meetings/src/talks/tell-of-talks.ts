import type { Tx } from '#platform';

/** Something has happened to the talks of these groups: whoever does not know of it yet is told. */
export const tellOfTalks = (
  tx: Tx,
  what: 'booked' | 'moved' | 'freed' | 'cancelled',
  groupIds: readonly string[],
): Promise<void> => tx.outbox.add({ type: `talk.${what}`, groupIds });
