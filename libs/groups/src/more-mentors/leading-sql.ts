import { todayAt } from '#platform';
/** SQL: the substitution `sub` is on today, of somebody who is in the round still. */
export const SUBSTITUTES_NOW = `${todayAt('sub')} between sub.starts_on and sub.ends_on
  and exists (select from enrolments se where se.institution_id = sub.institution_id
    and se.id = sub.enrolment_id and se.state = 'joined')`;

/** SQL: the substitution `sub` is not over. */
export const SUBSTITUTES_STILL = `sub.ends_on >= ${todayAt('sub')}`;

/**
 * SQL: which enrolment leads which group now, as one of its mentors or as a substitute today. Whoever
 * is both stands there once.
 */
export const LEADING = `(
  select institution_id, group_id, enrolment_id from memberships
  where left_at is null and role <> 'mentee'
  union
  select sub.institution_id, sub.group_id, sub.enrolment_id from substitutions sub
  where ${SUBSTITUTES_NOW})`;
