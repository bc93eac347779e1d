import type { Tx } from '#platform';
import type { PublicationPlan } from './publication-plan.js';

/** Makes a plan's groups and memberships, in two statements whatever their number. */
export const openGroups = async (
  tx: Tx,
  roundId: string,
  { groups, memberships }: PublicationPlan,
): Promise<void> => {
  await tx.execute(
    `insert into groups (institution_id, id, round_id, number, campus, slot, seats, seats_taken)
     select $1, g.id, $2, g.number, g.campus, g.slot, g.seats, g."seatsTaken"
     from jsonb_to_recordset($3::jsonb) as g(id uuid, number integer, campus text, slot integer,
       seats integer, "seatsTaken" integer)`,
    [tx.institutionId, roundId, JSON.stringify(groups)],
  );
  await tx.execute(
    `insert into memberships (institution_id, id, group_id, enrolment_id, role)
     select $1, m.id, m."groupId", m."enrolmentId", m.role
     from jsonb_to_recordset($2::jsonb)
       as m(id uuid, "groupId" uuid, "enrolmentId" uuid, role text)`,
    [tx.institutionId, JSON.stringify(memberships)],
  );
};
