import { Actor, newId } from '#kernel';
import type { Database } from '#platform';
import { Concern, ConcernRecipient } from '#referrals';
import type { HeldMeeting } from './demo-meetings.js';

const WORDS =
  'Et oppdiktet eksempel. Flere i gruppa har sluttet å komme, og de som kommer, gruer seg til eksamen. Jeg vil gjerne ha råd om hva jeg kan gjøre.';

interface Found {
  readonly groupId: string;
  readonly schemeId: string;
  readonly coordinatorId: string;
}

/** A concern of a coach's to the coordinator, not read yet; written as that coach, who alone may. */
export const addConcern = async (
  db: Database,
  institutionId: string,
  held: readonly HeldMeeting[],
): Promise<void> => {
  const meeting = held[0];
  if (!meeting) return;
  const { coachPersonId: authorId, id: meetingId } = meeting;
  await db.run(Actor.person(institutionId, authorId, [], 'nb'), async (tx) => {
    const [found] = await tx.query<Found>(
      `select g.id as "groupId", r.scheme_id as "schemeId", c.person_id as "coordinatorId"
       from meetings m
       join groups g on g.institution_id = m.institution_id and g.id = m.group_id
       join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
       join grants c on c.institution_id = r.institution_id and c.role = 'coordinator'
       where m.institution_id = $1 and m.id = $2`,
      [institutionId, meetingId],
    );
    if (!found) return;
    const { coordinatorId, ...about } = found;
    const id = newId();
    await tx
      .repository(Concern)
      .insert({ institutionId, id, authorId, topic: 'exams', body: WORDS, ...about });
    await tx.repository(ConcernRecipient).insert({
      institutionId,
      concernId: id,
      personId: coordinatorId,
      capacity: 'coordinator',
    });
  });
};
