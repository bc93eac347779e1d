import type { RosterRoles } from '#access';
import { takesPart } from '#enrolment';
import type { Tx } from '#platform';
import { SUBSTITUTES_NOW } from './more-mentors/leading-sql.js';

/** Which of the web's places follow from the groups and rosters somebody is in. */
export const rosterRolesOf = async (tx: Tx): Promise<RosterRoles> => {
  const [roles] = await tx.query<RosterRoles>(
    `select
       exists (select from memberships m
               join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
               where m.institution_id = $1 and e.person_id = $2
                 and m.left_at is null and m.role <> 'mentee')
         or exists (select from substitutions sub
               join enrolments e on e.institution_id = sub.institution_id and e.id = sub.enrolment_id
               where sub.institution_id = $1 and e.person_id = $2 and ${SUBSTITUTES_NOW}) as mentor,
       exists (select from enrolments e
               join enrolments l on l.institution_id = e.institution_id and l.id = e.lead_id
               where l.institution_id = $1 and l.person_id = $2
                 and ${takesPart('l')} and ${takesPart('e')}) as "leadMentors",
       exists (select from enrolments e
               where e.institution_id = $1 and e.person_id = $2
                 and e.role = 'mentee' and e.state <> 'withdrawn') as mentee,
       coalesce((select bool_and(r.settings ->> 'format' = 'pairs') from enrolments e
                 join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
                 where e.institution_id = $1 and e.person_id = $2 and ${takesPart('e')}
                   and r.settings ->> 'format' <> 'drop_in'), false) as "isOnlyInPairs"`,
    [tx.institutionId, tx.actor.personId],
  );
  return roles ?? { mentor: false, leadMentors: false, mentee: false, isOnlyInPairs: false };
};
