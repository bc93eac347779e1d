/**
 * For a query that begins with `with recursive`: each unit of institution $1 with itself and those
 * above it.
 */
export const UNITS_ABOVE = `units_above (unit_id, above_id) as (
  select id, id from units where institution_id = $1
  union
  select b.unit_id, u.parent_id from units_above b
  join units u on u.institution_id = $1 and u.id = b.above_id and u.parent_id is not null)`;

/** Grant `g` covers scheme `s`: by itself, by its unit or one above, or by the institution. */
export const COVERS = `(g.scheme_id = s.id or (g.scheme_id is null and (g.unit_id is null or exists (
  select from units_above b where b.unit_id = s.unit_id and b.above_id = g.unit_id))))`;
