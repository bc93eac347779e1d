import { fullName } from '#people';
import type { Tx } from '#platform';
import type { RoundState } from '#schemes';
import { stepOf } from './mentor-path.policy.js';
import type { MentorOnPath } from './mentor-path.views.js';
import { CAPACITY, PATH_GAPS, PATH_JOINS } from './path-sql.js';

type Row = Omit<MentorOnPath, 'step'> & { readonly roundState: RoundState };

/** SQL: how many open groups the enrolment `e` is a mentor of. */
export const OPEN_GROUPS = `(select count(*)::integer from memberships m
  join groups g on g.institution_id = m.institution_id and g.id = m.group_id and g.closed_at is null
  where m.institution_id = e.institution_id and m.enrolment_id = e.id and m.role <> 'mentee'
    and m.left_at is null)`;

/** SQL: the kind of the mentor `e`, after `PATH_JOINS`. */
export const KIND = `kind_of.kind ->> 'kind'`;
/** SQL: what is asked of the mentor `e`, after `PATH_JOINS`. */
export const ASKS = `json_build_object('training', (kind_of.kind ->> 'training')::boolean,
  'declaration', (kind_of.kind ->> 'declaration')::boolean)`;

/**
 * The mentors of a round by name, or the one with `id`. Who is erased is left out.
 *
 * @param id null: all of them
 */
export const mentorsOnPath = async (
  tx: Tx,
  roundId: string,
  id: string | null = null,
): Promise<MentorOnPath[]> => {
  const rows = await tx.query<Row>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
            p.is_protected as "isProtected", ${KIND} as kind, e.state, ${PATH_GAPS} as gaps,
            ${ASKS} as asks, terms.trained_at as "trainedAt", last.accepted,
            e.max_groups as "maxGroups", ${CAPACITY} as capacity, terms.part_time as "partTime",
            terms.leave_from::text as "leaveFrom", terms.leave_to::text as "leaveTo",
            ${OPEN_GROUPS} as groups, l.id as "leadId",
            ${fullName('lp')} as "leadName", e.version,
            r.state as "roundState"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     ${PATH_JOINS}
     left join lateral (
       select json_build_object('version', d.version, 'acceptedAt', a.accepted_at) as accepted
       from declaration_acceptances a
       join declarations d on d.institution_id = a.institution_id and d.id = a.declaration_id
       where a.institution_id = e.institution_id and a.enrolment_id = e.id
       order by d.version desc limit 1) last on true
     left join enrolments l on l.institution_id = e.institution_id and l.id = e.lead_id
     left join persons lp on lp.institution_id = l.institution_id and lp.id = l.person_id
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor'
       and p.erased_at is null and ($3::uuid is null or e.id = $3)
     order by p.family_name, p.given_name, e.id`,
    [tx.institutionId, roundId, id],
  );
  return rows.map(({ roundState, ...mentor }) => ({
    ...mentor,
    step: stepOf({ ...mentor, roundState }),
  }));
};
