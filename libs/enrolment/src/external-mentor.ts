import { takesPart } from './takes-part.js';

/** Person `p` is on a list of mentors from outside, who have no sign-in of the institution's. */
export const EXTERNAL_MENTOR = `exists (
  select from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  where e.institution_id = $1 and e.person_id = p.id and e.role = 'mentor'
    and ${takesPart('e')}
    and coalesce(e.mentor_kind, r.settings #>> '{mentors,0,kind}') in ('alumni', 'practitioner'))`;
