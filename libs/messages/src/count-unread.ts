import type { Tx } from '#platform';

/**
 * How many messages have come to the actor that the actor has not opened. Those to coordinators are
 * counted in their inbox.
 */
export const countUnread = async (tx: Tx): Promise<number> => {
  const [found] = await tx.query<{ unread: number }>(
    `select (
       select count(distinct mr.mailing_id)::int
       from mailing_receivers mr
       join enrolments e on e.institution_id = mr.institution_id and e.id = mr.enrolment_id
       where mr.institution_id = $1 and e.person_id = $2 and mr.read_at is null
     ) + (
       select count(*)::int
       from messages m
       join threads t on t.institution_id = m.institution_id and t.id = m.thread_id
        and (t.kind <> 'inbox' or t.person_id = $2)
       left join message_reads mr on mr.institution_id = m.institution_id
        and mr.thread_id = m.thread_id and mr.person_id = $2
       where m.institution_id = $1 and m.author_id <> $2 and m.hidden_at is null
         and m.created_at > coalesce(mr.read_at, '-infinity')
     ) as unread`,
    [tx.institutionId, tx.actor.personId],
  );
  return found!.unread;
};
