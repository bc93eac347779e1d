/**
 * SQL: how many of those who are in a group now have said that they don't come to a meeting of it.
 *
 * @param meeting its alias
 */
export const notComing = (meeting: string): string => `(
  select count(*)::int
  from meeting_replies said
  join memberships m on m.institution_id = said.institution_id and m.group_id = ${meeting}.group_id
   and m.enrolment_id = said.enrolment_id and m.left_at is null
  where said.institution_id = ${meeting}.institution_id and said.meeting_id = ${meeting}.id
    and not said.is_coming)`;
