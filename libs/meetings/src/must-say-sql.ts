/**
 * SQL: attendance in the round `r` is required, or the hours of a mentor of the group `g` are paid.
 * Then nobody is taken to have come: it is said of each.
 */
export const MUST_SAY_WHO_CAME = `(
  r.settings #> '{meetings,threshold}' <> 'null' or exists (
    select from memberships pm
    join enrolments pe on pe.institution_id = pm.institution_id and pe.id = pm.enrolment_id
    join lateral jsonb_array_elements(r.settings -> 'mentors') kind (of)
      on kind.of ->> 'kind' = coalesce(pe.mentor_kind, r.settings #>> '{mentors,0,kind}')
    where pm.institution_id = g.institution_id and pm.group_id = g.id and pm.left_at is null
      and pm.role <> 'mentee' and (kind.of ->> 'paid')::boolean))`;
