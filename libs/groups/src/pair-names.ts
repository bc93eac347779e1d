import { fullName } from '#people';
/**
 * SQL: by whom the reader knows pair `g` of round `r`: the mentor and the student, but for the reader,
 * and without who is protected or has been erased. Null: a group, which is known by its number.
 *
 * @param readerId an SQL expression
 */
export const pairNames = (readerId: string): string => `
  case when r.settings ->> 'format' = 'pairs' then array(
    select ${fullName('pp')}
    from memberships pm
    join enrolments pe on pe.institution_id = pm.institution_id and pe.id = pm.enrolment_id
    join persons pp on pp.institution_id = pe.institution_id and pp.id = pe.person_id
    where pm.institution_id = g.institution_id and pm.group_id = g.id and pm.left_at is null
      and pp.id <> ${readerId} and not pp.is_protected and pp.erased_at is null
    order by pm.role = 'mentee', pp.given_name, pp.family_name) end`;
