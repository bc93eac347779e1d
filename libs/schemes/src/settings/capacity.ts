/**
 * SQL for how many groups, or mentees one to one, a mentor of the kind of the enrolment `e` has at most
 * in the round `r`, where nothing is said of the person: as its settings have it.
 */
export const CAPACITY_OF_KIND = `(
  select (kind ->> 'capacity')::integer
  from jsonb_array_elements(r.settings -> 'mentors') with ordinality k (kind, n)
  order by kind ->> 'kind' = e.mentor_kind desc nulls last, n limit 1)`;
