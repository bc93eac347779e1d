import { newId } from '#kernel';
import type { Tx } from '#platform';

/**
 * In an open group that nobody leads any more, whoever has been co-mentor for longest does. Their time
 * as co-mentor stays in the history. The caller holds the groups.
 */
export const promoteNext = async (tx: Tx, groupIds: readonly string[]): Promise<void> => {
  const next = await tx.query<{ groupId: string; enrolmentId: string }>(
    `update memberships m set left_at = now()
     from (select distinct on (c.group_id) c.id
           from memberships c
           join groups g on g.institution_id = c.institution_id and g.id = c.group_id
            and g.closed_at is null
           where c.institution_id = $1 and c.group_id = any($2) and c.role = 'co_mentor'
             and c.left_at is null
             and not exists (select from memberships l where l.institution_id = c.institution_id
               and l.group_id = c.group_id and l.role = 'mentor' and l.left_at is null)
           order by c.group_id, c.joined_at, c.id) next
     where m.institution_id = $1 and m.id = next.id
     returning m.group_id as "groupId", m.enrolment_id as "enrolmentId"`,
    [tx.institutionId, groupIds],
  );
  await tx.execute(
    `insert into memberships (institution_id, id, group_id, enrolment_id, role)
     select $1, n.id, n."groupId", n."enrolmentId", 'mentor'
     from jsonb_to_recordset($2) as n (id uuid, "groupId" uuid, "enrolmentId" uuid)`,
    [tx.institutionId, JSON.stringify(next.map((mentor) => ({ id: newId(), ...mentor })))],
  );
};
