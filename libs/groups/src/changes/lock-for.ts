import type { Tx } from '#platform';
import { holdRound } from '#schemes';

/**
 * Holds a round, then the enrolments that move, then the groups that change, each in the order of
 * their ids: also the groups where a seat is held for one of those who move.
 */
export const lockFor = async (
  tx: Tx,
  roundId: string,
  enrolmentIds: readonly string[],
  groupIds: readonly string[],
): Promise<void> => {
  const { institutionId } = tx;
  await holdRound(tx, roundId);
  await tx.query(
    `select id from enrolments where institution_id = $1 and id = any($2) order by id for update`,
    [institutionId, enrolmentIds],
  );
  await tx.query(
    `select g.id from groups g
     where g.institution_id = $1 and (g.id = any($2) or g.id in (
       select o.group_id from seat_offers o
       join waits w on w.institution_id = o.institution_id and w.id = o.wait_id
       where o.institution_id = $1 and w.enrolment_id = any($3) and o.ended_at is null))
     order by g.id for update`,
    [institutionId, groupIds, enrolmentIds],
  );
};
