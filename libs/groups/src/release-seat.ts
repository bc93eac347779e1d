import type { Tx } from '#platform';
import { endRequests } from './change-requests/end-requests.js';
import { endWait, liveWaitOf, lookForSeats } from './waiting/seats.js';

/**
 * Ends every membership of an enrolment, and gives a student's seat back, in the caller's
 * transaction; one that is held for somebody who waits, too. A mentor who leaves leaves the groups
 * standing. Doing it twice does it once.
 *
 * @returns the group in which a seat became free; null where there was no seat
 */
export const releaseSeat = async (
  tx: Tx,
  enrolmentId: string,
  now: Date,
): Promise<string | null> => {
  const wait = await liveWaitOf(tx, enrolmentId);
  if (wait) {
    await endWait(tx, wait, 'withdrawn', now);
    await lookInRoundOf(tx, enrolmentId);
  }
  const left = await tx.query<{ group_id: string; role: string }>(
    `update memberships set left_at = now()
     where institution_id = $1 and enrolment_id = $2 and left_at is null
     returning group_id, role`,
    [tx.institutionId, enrolmentId],
  );
  await endRequests(tx, [enrolmentId], 'lapsed');
  const seat = left.find((membership) => membership.role === 'mentee');
  if (!seat) return null;
  await tx.execute(
    `update groups set seats_taken = seats_taken - 1, version = version + 1
     where institution_id = $1 and id = $2`,
    [tx.institutionId, seat.group_id],
  );
  await lookInRoundOf(tx, enrolmentId);
  return seat.group_id;
};

/** Where the round has a queue, the seat is for whoever waits. */
const lookInRoundOf = async (tx: Tx, enrolmentId: string): Promise<void> => {
  const [round] = await tx.query<{ id: string }>(
    `select r.id from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and r.state = 'running' and r.settings @> '{"waysIn": {"waitingList": true}}'
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
  if (round) await lookForSeats(tx, round.id);
};
