import { LEADING } from '#groups';
import type { Tx } from '#platform';
import type { FoundThread } from './find-thread.js';

/**
 * Whom a mail tells of what the actor has written: a group all of it; a student's mentors; the one who
 * has written to them, with the group's other mentors; or to the coordinators. Of coordinators the one who
 * sees to it: where nobody does, all are told that there is something.
 */
export const readersToTell = async (tx: Tx, thread: FoundThread): Promise<string[]> => {
  const { kind, isMine, groupId, personId, id, takenById } = thread;
  if (kind === 'group') return inGroup(tx, groupId!);
  if (kind === 'mentor') return [...(isMine ? [] : [personId!]), ...(await mentorsOf(tx, id))];
  if (!isMine) return [personId!];
  return takenById === null ? [] : [takenById];
};

const inGroup = async (tx: Tx, groupId: string): Promise<string[]> => {
  const found = await tx.query<{ id: string }>(
    `select distinct e.person_id as id
     from (select institution_id, group_id, enrolment_id from memberships
           where left_at is null and role = 'mentee' union select * from ${LEADING} l) m
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     where m.institution_id = $1 and m.group_id = $2 and e.person_id <> $3`,
    [tx.institutionId, groupId, tx.actor.personId],
  );
  return found.map(({ id }) => id);
};

const mentorsOf = async (tx: Tx, threadId: string): Promise<string[]> => {
  const found = await tx.query<{ id: string }>(
    `select distinct e.person_id as id
     from threads t
     join memberships m on m.institution_id = t.institution_id and m.group_id = t.group_id
      and m.left_at is null and m.role <> 'mentee'
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
      and e.person_id = any(t.mentor_ids) and e.person_id <> $3
     where t.institution_id = $1 and t.id = $2`,
    [tx.institutionId, threadId, tx.actor.personId],
  );
  return found.map(({ id }) => id);
};
