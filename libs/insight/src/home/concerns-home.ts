import type { Tx } from '#platform';
import { concernRows } from '#referrals';
import type { ConcernsHome } from './home.views.js';

/** Concerns that wait for the actor to read, to see to, or to send to somebody else; null: none. */
export const concernsHome = async (tx: Tx): Promise<ConcernsHome | null> => {
  const rows = await concernRows(tx);
  const received = rows.filter(({ isMine }) => !isMine);
  const home = {
    unread: received.filter(({ isNew }) => isNew).length,
    taken: received.filter(
      ({ isNew, state, takenByMe }) => !isNew && state === 'taken' && takenByMe,
    ).length,
    leftAlone: rows.filter(({ isMine, isLeftAlone }) => isMine && isLeftAlone).length,
  };
  return Object.values(home).some((count) => count > 0) ? home : null;
};
