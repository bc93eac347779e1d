/** Today where the institution is, as the date on its wall. */
export const TODAY = `(select (now() at time zone i.time_zone)::date from institutions i where i.id = $1)`;

/** Leave `l` is on: it ends by itself after its last day, or earlier if somebody ended it. */
export const ON_LEAVE = `(l.ended_at is null and ${TODAY} between l.starts_on and l.ends_on)`;

/**
 * Who holds what today in institution $1: what was given, but for those whose leave takes it; and
 * what a deputy holds for somebody on leave. A deputy's roles are never passed on to another deputy.
 */
export const HELD = `
  select g.institution_id, g.person_id, g.role, g.scheme_id, g.unit_id, null::uuid as leave_id
  from grants g
  where g.institution_id = $1 and not exists (
    select from leaves l where l.institution_id = $1 and l.holder_id = g.person_id
      and not l.keeps_access and g.role <> 'service_owner' and ${ON_LEAVE})
  union all
  select g.institution_id, l.deputy_id, g.role, g.scheme_id, g.unit_id, l.id
  from leaves l
  join grants g on g.institution_id = l.institution_id and g.person_id = l.holder_id
   and g.role <> 'service_owner'
  where l.institution_id = $1 and ${ON_LEAVE}`;
