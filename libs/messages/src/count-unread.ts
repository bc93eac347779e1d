import type { Tx } from '#platform';

/** How many messages have come to the actor that the actor has not opened. */
export const countUnread = async (tx: Tx): Promise<number> => {
  const [found] = await tx.query<{ unread: number }>(
    `select count(distinct mr.mailing_id)::int as unread
     from mailing_receivers mr
     join enrolments e on e.institution_id = mr.institution_id and e.id = mr.enrolment_id
     where mr.institution_id = $1 and e.person_id = $2 and mr.read_at is null`,
    [tx.institutionId, tx.actor.personId],
  );
  return found!.unread;
};
