import type { Tx } from '#platform';

/**
 * Ends every membership of an enrolment, and gives a student's seat back, in the caller's
 * transaction. A mentor who leaves leaves the groups standing. Doing it twice does it once.
 *
 * @returns the group in which a seat became free; null where there was no seat
 */
export const releaseSeat = async (tx: Tx, enrolmentId: string): Promise<string | null> => {
  const left = await tx.query<{ group_id: string; role: string }>(
    `update memberships set left_at = now()
     where institution_id = $1 and enrolment_id = $2 and left_at is null
     returning group_id, role`,
    [tx.institutionId, enrolmentId],
  );
  const seat = left.find((membership) => membership.role === 'mentee');
  if (!seat) return null;
  await tx.execute(
    `update groups set seats_taken = seats_taken - 1, version = version + 1
     where institution_id = $1 and id = $2`,
    [tx.institutionId, seat.group_id],
  );
  return seat.group_id;
};
