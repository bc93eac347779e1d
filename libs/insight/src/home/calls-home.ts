import { callsFor } from '#enrolment';
import type { Tx } from '#platform';
import type { CallOnHome } from './home.views.js';

/** Where the actor may apply to be a mentor, and has not; null: nowhere. */
export const callsHome = async (tx: Tx): Promise<CallOnHome[] | null> => {
  if (tx.actor.personId === null) return null;
  const open = (await callsFor(tx, null)).filter(
    ({ canApply, application }) => canApply && application === null,
  );
  if (open.length === 0) return null;
  return open.map(({ roundId, roundName, schemeName, applyBy }) => ({
    ...{ roundId, roundName, schemeName, applyBy },
  }));
};
