import { todayAt } from '#platform';
import { CAPACITY_OF_KIND } from '#schemes';

/**
 * SQL: what the path of a mentor `e` in the round `r` is read from. `kind_of`: what the round asks of
 * mentors of the kind; `terms`: what is noted of this one; `decl`: the scheme's declaration as it is
 * now; `acc`: that this version has been accepted.
 */
export const PATH_JOINS = `
  left join mentor_terms terms on terms.institution_id = e.institution_id
    and terms.enrolment_id = e.id
  left join lateral (
    select kind from jsonb_array_elements(r.settings -> 'mentors') with ordinality k (kind, n)
    order by kind ->> 'kind' = e.mentor_kind desc nulls last, n limit 1) kind_of on true
  left join lateral (
    select d.id, d.version from declarations d
    where d.institution_id = e.institution_id and d.scheme_id = r.scheme_id
    order by d.version desc limit 1) decl on true
  left join declaration_acceptances acc on acc.institution_id = e.institution_id
    and acc.enrolment_id = e.id and acc.declaration_id = decl.id`;

/** What can keep a mentor who is in from being given a group. */
export const GAPS = ['ended', 'on_leave', 'training', 'declaration'] as const;
export type Gap = (typeof GAPS)[number];

/**
 * SQL for which of `GAPS` the mentor `e` has, after `PATH_JOINS`. On leave is who is away on the day
 * groups begin: today, or the round's first day where that is to come.
 */
export const PATH_GAPS = `array_remove(array[
  case when terms.ended_at is not null then 'ended' end,
  case when greatest(${todayAt('e')}, r.starts_on) between terms.leave_from and terms.leave_to
    then 'on_leave' end,
  case when (kind_of.kind ->> 'training')::boolean and terms.trained_at is null
    then 'training' end,
  case when (kind_of.kind ->> 'declaration')::boolean and acc.accepted_at is null
    then 'declaration' end], null)`;

/**
 * SQL for how many groups, or mentees one to one, the mentor `e` of the round `r` takes: as was said of
 * this one, else as the round has it for the kind, in proportion to a part of a post.
 */
export const CAPACITY = `coalesce(e.max_groups, greatest(1, floor(${CAPACITY_OF_KIND}
  * coalesce((select own.part_time from mentor_terms own
              where own.institution_id = e.institution_id and own.enrolment_id = e.id), 100)
  / 100.0)::integer))`;

/** SQL: the mentor `e` can be given a group, after `PATH_JOINS`. */
export const MATCHABLE = `e.state = 'joined' and cardinality(${PATH_GAPS}) = 0`;
