/**
 * SQL: an enrolment has its place in a group that goes on: as a member, or as a substitute who is in the
 * round still.
 *
 * @param groupId an SQL expression, like `enrolmentId`; the institution is `$1`
 */
export const hasPlaceIn = (groupId: string, enrolmentId: string): string => `exists (
  select from groups place
  where place.institution_id = $1 and place.id = ${groupId} and place.closed_at is null
    and (exists (
      select from memberships m where m.institution_id = $1 and m.group_id = place.id
        and m.enrolment_id = ${enrolmentId} and m.left_at is null)
    or exists (
      select from substitutions sub
      join enrolments se on se.institution_id = $1 and se.id = sub.enrolment_id
       and se.state = 'joined'
      where sub.institution_id = $1 and sub.group_id = place.id
        and sub.enrolment_id = ${enrolmentId})))`;

/** SQL: the mentor of the talk in `t`, of `$1`, has its group still. */
export const IS_LED = hasPlaceIn('t.group_id', 't.mentor_id');
