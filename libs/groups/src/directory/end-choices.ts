import type { Tx } from '#platform';
import { lockAsking, releaseAsking, withdrawChoices } from './choices.js';

/**
 * Somebody leaves the round, whose enrolment the caller holds: a student asks nobody any more, and
 * whoever asked a mentor goes on to the next.
 */
export const endChoicesOf = async (tx: Tx, enrolmentId: string, now: Date): Promise<void> => {
  await withdrawChoices(tx, enrolmentId, now);
  await lockAsking(tx, enrolmentId, []);
  await releaseAsking(tx, enrolmentId, now);
};
