import type { Tx } from '#platform';
import type { BoardChange } from './board.js';
import type { EditKind } from './proposals.views.js';

/** Writes what seats and groups are to be. */
export const saveChange = async (
  tx: Tx,
  proposalId: string,
  { seats, groups }: BoardChange,
): Promise<void> => {
  const own = [tx.institutionId, proposalId];
  if (seats.length > 0)
    await tx.execute(
      `insert into proposal_seats (institution_id, proposal_id, enrolment_id, group_id, is_pinned)
       select $1, $2, s."enrolmentId", s."groupId", s."isPinned"
       from jsonb_to_recordset($3::jsonb)
         as s("enrolmentId" uuid, "groupId" uuid, "isPinned" boolean)
       on conflict (institution_id, proposal_id, enrolment_id)
         do update set group_id = excluded.group_id, is_pinned = excluded.is_pinned`,
      [...own, JSON.stringify(seats)],
    );
  if (groups.length > 0)
    await tx.execute(
      `update proposal_groups g set leader_id = c."leaderId", slot = c.slot
       from jsonb_to_recordset($3::jsonb) as c(id uuid, "leaderId" uuid, slot integer)
       where g.institution_id = $1 and g.proposal_id = $2 and g.id = c.id`,
      [...own, JSON.stringify(groups)],
    );
};

/** One row for each thing a coordinator did, with what it takes to undo it. */
export const recordEdit = (
  tx: Tx,
  proposalId: string,
  kind: EditKind,
  before: BoardChange,
  after: BoardChange,
): Promise<number> =>
  tx.execute(
    `insert into proposal_edits (institution_id, proposal_id, number, made_by, kind, before, after)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5::jsonb, $6::jsonb
     from proposal_edits where institution_id = $1 and proposal_id = $2`,
    [
      tx.institutionId,
      proposalId,
      tx.actor.personId,
      kind,
      JSON.stringify(before),
      JSON.stringify(after),
    ],
  );
