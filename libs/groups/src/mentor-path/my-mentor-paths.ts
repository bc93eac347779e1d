import type { EnrolmentState } from '#enrolment';
import type { Tx } from '#platform';
import { stepOf } from './mentor-path.policy.js';
import type { MyMentorPath } from './mentor-path.views.js';
import { ASKS, KIND, OPEN_GROUPS } from './mentors-on-path.js';
import { CAPACITY, PATH_GAPS, PATH_JOINS } from './path-sql.js';

type Row = Omit<MyMentorPath, 'step'> & { readonly state: EnrolmentState };

/**
 * The actor's own paths as a mentor, in rounds the actor is in, the newest first; or the one with
 * `id`.
 *
 * @param id null: all of them
 */
export const myMentorPaths = async (tx: Tx, id: string | null): Promise<MyMentorPath[]> => {
  const rows = await tx.query<Row>(
    `select e.id as "enrolmentId", s.name as "schemeName", r.name as "roundName",
            r.state as "roundState", r.settings ->> 'format' as format, e.state,
            ${KIND} as kind, ${PATH_GAPS} as gaps, ${ASKS} as asks, terms.trained_at as "trainedAt",
            coalesce((
              select json_agg(json_build_object('version', d.version, 'acceptedAt', a.accepted_at)
                       order by d.version desc)
              from declaration_acceptances a
              join declarations d on d.institution_id = a.institution_id
               and d.id = a.declaration_id
              where a.institution_id = e.institution_id and a.enrolment_id = e.id), '[]')
              as accepted,
            coalesce(decl.version, 0) as "declarationVersion",
            (select json_build_object('nb', d.nb, 'nn', d.nn, 'en', d.en) from declarations d
             where d.institution_id = e.institution_id and d.id = decl.id) as declaration,
            ${CAPACITY} as capacity, terms.leave_from::text as "leaveFrom",
            terms.leave_to::text as "leaveTo", ${OPEN_GROUPS} as groups
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     ${PATH_JOINS}
     where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentor'
       and e.state = 'joined' and ($3::uuid is null or e.id = $3)
     order by r.starts_on desc, e.id`,
    [tx.institutionId, tx.actor.personId, id],
  );
  return rows.map(({ state, ...path }) => ({ ...path, step: stepOf({ ...path, state }) }));
};
