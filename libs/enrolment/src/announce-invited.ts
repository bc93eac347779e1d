import type { Tx } from '#platform';

/** As many as one mail job writes in one transaction. */
const IDS_PER_EVENT = 100;

/** Each of them gets a mail with a personal link. */
export const announceInvited = async (
  tx: Tx,
  roundId: string,
  ids: readonly string[],
): Promise<void> => {
  const events = [];
  for (let i = 0; i < ids.length; i += IDS_PER_EVENT)
    events.push({
      type: 'round.invited',
      roundId,
      enrolmentIds: ids.slice(i, i + IDS_PER_EVENT),
    });
  await tx.outbox.add(...events);
};
