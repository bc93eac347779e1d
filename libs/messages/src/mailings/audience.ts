import type { Tx } from '#platform';
import type { Audience } from './mailing.entity.js';
import type { AudienceCount, AudienceQuery } from './mailings.views.js';

/** SQL: whether the enrolment `e` is one of those. */
const WHO: Readonly<Record<Audience, string>> = {
  students: `e.role = 'mentee' and e.state = 'joined'`,
  students_unanswered: `e.role = 'mentee' and e.state = 'invited'`,
  students_without_group: `e.role = 'mentee' and e.state = 'joined' and not exists (
    select from memberships m where m.institution_id = e.institution_id
      and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)`,
  mentors: `e.role = 'mentor' and e.state = 'joined'`,
  mentors_not_met: `e.role = 'mentor' and e.state = 'joined' and exists (
    select from memberships m
    join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     and g.closed_at is null
    where m.institution_id = e.institution_id and m.enrolment_id = e.id
      and m.role <> 'mentee' and m.left_at is null and not exists (
        select from meetings mt where mt.institution_id = g.institution_id
          and mt.group_id = g.id and mt.state = 'held'))`,
};

/** SQL: whom of round `$2` a mailing is for, by programme `$3` and campus `$4` where they are said. */
const receiversOf = (audience: Audience): string => `
  select e.id as "enrolmentId", p.email is not null as "isReachable"
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  where e.institution_id = $1 and e.round_id = $2 and ${WHO[audience]}
    and ($3::uuid is null or p.programme_id = $3) and ($4::text is null or p.campus = $4)`;

const parametersOf = (
  tx: Tx,
  roundId: string,
  { programmeId, campus }: AudienceQuery,
): unknown[] => [tx.institutionId, roundId, programmeId ?? null, campus ?? null];

export const countAudience = async (
  tx: Tx,
  roundId: string,
  wanted: AudienceQuery,
): Promise<AudienceCount> => {
  const [count] = await tx.query<AudienceCount>(
    `select count(*)::int as receivers,
            count(*) filter (where not "isReachable")::int as unreachable
     from (${receiversOf(wanted.audience)}) found`,
    parametersOf(tx, roundId, wanted),
  );
  return count!;
};

/** Writes down who they are at this moment. @returns how many it came to */
export const fixReceivers = async (
  tx: Tx,
  { mailingId, roundId, wanted }: { mailingId: string; roundId: string; wanted: AudienceQuery },
): Promise<AudienceCount> => {
  const [count] = await tx.query<AudienceCount>(
    `with found as (${receiversOf(wanted.audience)}),
     kept as (
       insert into mailing_receivers (institution_id, mailing_id, enrolment_id)
       select $1, $5, "enrolmentId" from found)
     select count(*)::int as receivers,
            count(*) filter (where not "isReachable")::int as unreachable
     from found`,
    [...parametersOf(tx, roundId, wanted), mailingId],
  );
  return count!;
};
