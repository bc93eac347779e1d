import { isId, notFound } from '#kernel';
import { fullName, shownName } from '#people';
import { iso, type Tx } from '#platform';
import type { RoundState } from '#schemes';
import { micros } from '../page-by-time.js';
import type { ThreadListed } from './threads.views.js';

/** A thread with all that is done in it needs to know. */
export interface FoundThread extends Pick<ThreadListed, keyof ThreadListed> {
  readonly roundState: RoundState;
  /** When something was last written, for paging. */
  readonly at: number;
  readonly personId: string | null;
  readonly takenById: string | null;
  /** Its group has ended before the round. */
  readonly isGroupClosed: boolean;
  /** The actor leads the group, or stands in for who does. */
  readonly leads: boolean;
  /** The student is in the group still. */
  readonly hasStudent: boolean;
  /** Who leads the group now is in it, all of them, and there is somebody. */
  readonly hasAllMentors: boolean;
}

/** SQL: the people who lead the group of thread `t` now. */
const LEADERS = `
  select e.person_id from memberships m
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  where m.institution_id = t.institution_id and m.group_id = t.group_id
    and m.left_at is null and m.role <> 'mentee'`;

const SELECT = `
  select t.id, t.kind, t.state, t.version, r.id as "roundId", r.name as "roundName",
         r.scheme_id as "schemeId", r.state as "roundState", t.group_id as "groupId",
         g.number as "groupNumber", r.settings ->> 'format' = 'pairs' as "isPair",
         t.person_id as "personId", coalesce(t.person_id = $2, false) as "isMine",
         case
           when t.kind = 'mentor' and t.person_id = $2 then (
             select string_agg(${fullName('p')}, ', ' order by p.given_name, p.id)
             from persons p where p.institution_id = t.institution_id and p.id = any(t.mentor_ids)
               and not p.is_protected and p.erased_at is null)
           when t.person_id <> $2 and (t.kind = 'inbox' or not who.is_protected)
             then ${fullName('who')} end as "with",
         (select count(*)::int from messages ms
          where ms.institution_id = t.institution_id and ms.thread_id = t.id
            and ms.author_id <> $2 and ms.hidden_at is null
            and ms.created_at > coalesce(mr.read_at, '-infinity')) as unread,
         ${iso('t.written_at')} as "writtenAt", ${micros('t.written_at')} as at, t.taken_by as "takenById",
         case when t.taken_by is not null and t.person_id <> $2 then jsonb_build_object(
           'name', ${shownName('tb')},
           'isMe', t.taken_by = $2) end as "takenBy",
         t.kind = 'inbox' and t.state = 'closed' and t.person_id <> $2 and not exists (
           select from messages ms where ms.institution_id = t.institution_id
             and ms.thread_id = t.id and ms.side <> 'coordinator') as "isBegun",
         g.closed_at is not null as "isGroupClosed",
         t.group_id in (select group_id from groups_i_am_in() where is_mentor)
           or t.group_id in (select group_id from groups_i_stand_in_for()) as leads,
         exists (select from memberships m
                 join enrolments e on e.institution_id = m.institution_id
                  and e.id = m.enrolment_id and e.person_id = t.person_id
                 where m.institution_id = t.institution_id and m.group_id = t.group_id
                   and m.left_at is null and m.role = 'mentee') as "hasStudent",
         exists (${LEADERS}) and not exists (
           ${LEADERS} and e.person_id <> all(t.mentor_ids)) as "hasAllMentors"
  from threads t
  join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
  left join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  left join persons who on who.institution_id = t.institution_id and who.id = t.person_id
  left join persons tb on tb.institution_id = t.institution_id and tb.id = t.taken_by
  left join message_reads mr on mr.institution_id = t.institution_id and mr.thread_id = t.id
   and mr.person_id = $2
  where t.institution_id = $1`;

/**
 * The threads that the database shows the actor: those that the actor is a party to.
 *
 * @param where more about thread `t`; `$1` is the institution and `$2` the actor
 */
export const findThreads = (
  tx: Tx,
  where: string,
  parameters: readonly unknown[] = [],
): Promise<FoundThread[]> =>
  tx.query<FoundThread>(`${SELECT} and ${where}`, [
    ...[tx.institutionId, tx.actor.personId],
    ...parameters,
  ]);

/**
 * @param lock holds the thread until the transaction ends
 * @throws DomainError `not_found` for what the actor is no party to
 */
export const findThread = async (
  tx: Tx,
  id: string,
  { lock = false } = {},
): Promise<FoundThread> => {
  if (!isId(id)) throw notFound();
  if (lock)
    await tx.query(
      `select id from threads where institution_id = $1 and id = $2 for no key update`,
      [tx.institutionId, id],
    );
  const [thread] = await findThreads(tx, 't.id = $3', [id]);
  if (!thread) throw notFound();
  return thread;
};
