/**
 * SQL: the enrolment was a student of the meeting's group at the time. A group's first day counts as
 * since ever, so that a meeting just before it was published can be logged.
 *
 * @param enrolment its id
 * @param meeting alias of the meeting, and `group` of its group
 */
export const wasMember = (enrolment: string, meeting: string, group: string): string => `
  exists (${membersAt(meeting, group)} and member.enrolment_id = ${enrolment})`;

/** SQL: somebody was. */
export const hadMembers = (meeting: string, group: string): string =>
  `exists (${membersAt(meeting, group)})`;

const membersAt = (meeting: string, group: string): string => `
  select from memberships member
  where member.institution_id = ${group}.institution_id and member.group_id = ${group}.id
    and member.role = 'mentee'
    and member.joined_at <= greatest(${meeting}.ends_at, ${group}.created_at + interval '1 day')
    and (member.left_at is null or member.left_at > ${meeting}.starts_at)`;
