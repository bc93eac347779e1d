import { SUBSTITUTES_STILL } from '#groups';
import { isArchived, roundThat } from '#schemes';

/**
 * SQL: somebody who is still known has their place in a group that goes on: as a member, or as a substitute who
 * is in the round still and whose days are not over.
 *
 * @param groupId an SQL expression, like `enrolmentId`; the institution is `$1`
 */
export const hasPlaceIn = (groupId: string, enrolmentId: string): string => `exists (
  select from groups place
  join rounds on_round on on_round.institution_id = $1 and on_round.id = place.round_id
   and not ${roundThat(isArchived, 'on_round')}
  join enrolments holder on holder.institution_id = $1 and holder.id = ${enrolmentId}
  join persons known on known.institution_id = $1 and known.id = holder.person_id
   and known.erased_at is null
  where place.institution_id = $1 and place.id = ${groupId} and place.closed_at is null
    and (exists (
      select from memberships m where m.institution_id = $1 and m.group_id = place.id
        and m.enrolment_id = holder.id and m.left_at is null)
    or holder.state = 'joined' and exists (
      select from substitutions sub where sub.institution_id = $1 and sub.group_id = place.id
        and sub.enrolment_id = holder.id and ${SUBSTITUTES_STILL})))`;

/** SQL: the mentor of the talk in `t`, of `$1`, has its group still. */
export const IS_LED = hasPlaceIn('t.group_id', 't.mentor_id');
