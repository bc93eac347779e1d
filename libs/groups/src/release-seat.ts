import type { Tx } from '#platform';
import { roundThat, takesSeats } from '#schemes';
import { endRequests } from './change-requests/end-requests.js';
import { promoteNext } from './promote-next.js';
import { endWait, liveWaitOf, lookForSeats } from './waiting/seats.js';

/**
 * Ends every membership of an enrolment, and gives a student's seat back, in the caller's
 * transaction; one that is held for somebody who waits, too. A mentor who leaves leaves the groups
 * standing, and a co-mentor leads in their place. Doing it twice does it once.
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
  await holdGroupsOf(tx, enrolmentId);
  const left = await tx.query<{ group_id: string; role: string }>(
    `update memberships set left_at = now()
     where institution_id = $1 and enrolment_id = $2 and left_at is null
     returning group_id, role`,
    [tx.institutionId, enrolmentId],
  );
  await endRequests(tx, [enrolmentId], 'lapsed');
  if (left.length === 0) return null;
  const groupIds = left.map((membership) => membership.group_id);
  const seat = left.find((membership) => membership.role === 'mentee');
  await tx.execute(
    `update groups set version = version + 1,
            seats_taken = seats_taken - case when id = $3::uuid then 1 else 0 end
     where institution_id = $1 and id = any($2)`,
    [tx.institutionId, groupIds, seat?.group_id ?? null],
  );
  await promoteNext(tx, groupIds);
  if (!seat) return null;
  await lookInRoundOf(tx, enrolmentId);
  return seat.group_id;
};

/** In the order of their ids, and before the memberships: as whoever changes a group does. */
const holdGroupsOf = async (tx: Tx, enrolmentId: string): Promise<void> => {
  await tx.query(
    `select g.id from groups g
     where g.institution_id = $1 and g.id in (
       select m.group_id from memberships m
       where m.institution_id = $1 and m.enrolment_id = $2 and m.left_at is null)
     order by g.id for update`,
    [tx.institutionId, enrolmentId],
  );
};

/** Where the round has a queue, the seat is for whoever waits. */
const lookInRoundOf = async (tx: Tx, enrolmentId: string): Promise<void> => {
  const [round] = await tx.query<{ id: string }>(
    `select r.id from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"waitingList": true}}'
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
  if (round) await lookForSeats(tx, round.id);
};
