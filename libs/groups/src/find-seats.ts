import type { Tx } from '#platform';

/** The number of the group where each of the enrolments sits today; who has no group isn't in it. */
export const findSeats = async (
  tx: Tx,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const seats = await tx.query<{ enrolmentId: string; number: number }>(
    `select m.enrolment_id as "enrolmentId", min(g.number) as number
     from memberships m
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     where m.institution_id = $1 and m.enrolment_id = any($2::uuid[]) and m.left_at is null
     group by m.enrolment_id`,
    [tx.institutionId, enrolmentIds],
  );
  return new Map(seats.map(({ enrolmentId, number }) => [enrolmentId, number]));
};
