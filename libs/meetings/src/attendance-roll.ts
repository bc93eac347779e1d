import { shown, sightOf, type PersonInGroup, type Standing } from '#groups';
import { fullName } from '#people';
import type { Tx } from '#platform';
import type { Presence } from './attendance.entity.js';
import { wasMember } from './attendance/was-member.js';
import type { AttendanceEntry } from './meeting.views.js';

/** Somebody who belonged at a meeting, and whether they came; null: not marked yet. */
export interface Expected extends PersonInGroup {
  readonly presence: Presence | null;
  /** Whether they have said that they come; null: neither. */
  readonly reply: boolean | null;
  /** Was there, and belongs to another group. */
  readonly isGuest: boolean;
}

/**
 * Whom a meeting was for: the students in the group at the time, and whoever was marked. A group's
 * first day counts as since ever, so that a meeting just before it was published can be logged.
 */
export const expectedAt = (
  tx: Tx,
  meeting: { id: string; groupId: string; startsAt: Date; endsAt: Date },
): Promise<Expected[]> =>
  tx.query<Expected>(
    `select e.id as "enrolmentId", p.id as "personId", 'mentee' as role,
            ${fullName('p')} as name, pr.name as programme, p.email, p.phone,
            p.is_protected as "isProtected",
            p.erased_at is not null as "isFormer", a.presence,
            said.is_coming as reply,
            not ${wasMember('e.id', 't', 'g')} as "isGuest"
     from (
       select m.enrolment_id as id from memberships m
       join groups g on g.institution_id = m.institution_id and g.id = m.group_id
       where m.institution_id = $1 and m.group_id = $3 and m.role = 'mentee'
         and m.joined_at <= greatest($5::timestamptz, g.created_at + interval '1 day')
         and (m.left_at is null or m.left_at > $4::timestamptz)
       union
       select enrolment_id from attendances where institution_id = $1 and meeting_id = $2) expected
     join enrolments e on e.institution_id = $1 and e.id = expected.id
     join meetings t on t.institution_id = $1 and t.id = $2
     join groups g on g.institution_id = $1 and g.id = t.group_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     left join attendances a on a.institution_id = $1 and a.meeting_id = $2
       and a.enrolment_id = e.id
     left join meeting_replies said on said.institution_id = $1 and said.meeting_id = $2
       and said.enrolment_id = e.id
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, meeting.id, meeting.groupId, meeting.startsAt, meeting.endsAt],
  );

/** The roll as a role that keeps names sees it. A protected student stands there without a name. */
export const rollFor = (
  expected: readonly Expected[],
  standing: Standing,
  readerId: string | null,
): AttendanceEntry[] =>
  expected.flatMap((person) => {
    const entry = shown(person, sightOf(standing), readerId);
    return entry
      ? [
          {
            enrolmentId: entry.enrolmentId,
            name: entry.name,
            isProtected: entry.isProtected,
            isFormer: entry.isFormer,
            isGuest: person.isGuest,
            presence: person.presence,
            reply: person.reply,
          },
        ]
      : [];
  });
