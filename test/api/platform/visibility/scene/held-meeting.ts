import type { Enrolment } from '#enrolment';
import { Meeting } from '#meetings';
import type { TestKull } from '../../../../support/kull.js';
import { PRESENCE } from '../canaries.js';

/**
 * A meeting that is over and logged, with everybody's attendance and its mentor's reflection.
 *
 * @param coordinatorId who logged it for the mentor, if anybody did
 */
export const heldMeeting = async (
  kull: TestKull,
  group: { readonly institutionId: string; readonly id: string },
  [mentee, fellow]: readonly Enrolment[],
  coordinatorId: string | null = null,
): Promise<string> => {
  const { institutionId, id: groupId } = group;
  const meeting = await kull.a.insert(Meeting, institutionId, {
    groupId,
    startsAt: new Date('2026-09-02T10:15:00Z'),
    endsAt: new Date('2026-09-02T11:00:00Z'),
    state: 'held',
    loggedAt: new Date('2026-09-02T12:00:00Z'),
    loggedBy: coordinatorId,
    loggedAs: coordinatorId ? 'coordinator' : 'mentor',
  });
  await kull.owner.query(
    `insert into attendances (institution_id, meeting_id, enrolment_id, presence)
     select m.institution_id, $1, e.id,
            case e.id when $3 then $5 when $4 then $6 else 'present' end
     from memberships m join enrolments e on e.id = m.enrolment_id
     where m.group_id = $2 and m.role = 'mentee'`,
    [
      ...[meeting.id, groupId, mentee?.id ?? null, fellow?.id ?? null],
      ...[PRESENCE.mentee, PRESENCE.fellow],
    ],
  );
  await kull.owner.query(
    `insert into reflections (institution_id, meeting_id, author_id, body)
     select m.institution_id, $1, e.person_id, ''
     from memberships m join enrolments e on e.id = m.enrolment_id
     where m.group_id = $2 and m.role = 'mentor'`,
    [meeting.id, groupId],
  );
  return meeting.id;
};
