import { Actor } from '#kernel';
import { Database, Outbox } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { tellOfTalks } from './tell-of-talks.js';

/** After these somebody may have another group, or none. */
const MOVES = ['enrolment.withdrawn', 'enrolment.on_leave', 'group.changed', 'group.closed'];

/**
 * Whoever leaves a group gives back the time they had booked with its mentor; the times of a mentor who
 * leads the group no longer are not open. Looking twice changes nothing.
 */
@Injectable()
export class TalksFollowGroups implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    for (const type of MOVES)
      this.outbox.on(type, async ({ institutionId }) => {
        await this.db.run(Actor.institution(institutionId), async (tx) => {
          const freed = await tx.query<{ groupId: string }>(GIVE_BACK, [institutionId]);
          await tx.execute(TAKE_AWAY, [institutionId]);
          const groupIds = new Set(freed.map(({ groupId }) => groupId));
          if (groupIds.size > 0) await tellOfTalks(tx, 'freed', [...groupIds]);
        });
      });
  }
}

const GIVE_BACK = `
  update talks t set state = 'open', student_id = null, booking_id = null
  where t.institution_id = $1 and t.state = 'booked' and t.starts_at > now()
    and not exists (
      select from memberships m where m.institution_id = t.institution_id
        and m.group_id = t.group_id and m.enrolment_id = t.student_id and m.left_at is null)
  returning t.group_id as "groupId"`;

const TAKE_AWAY = `
  delete from talks t using groups g
  where t.institution_id = $1 and t.state = 'open'
    and g.institution_id = t.institution_id and g.id = t.group_id
    and (g.closed_at is not null or not exists (
      select from memberships m where m.institution_id = t.institution_id
        and m.group_id = t.group_id and m.enrolment_id = t.mentor_id and m.left_at is null
      union all
      select from substitutions sub where sub.institution_id = t.institution_id
        and sub.group_id = t.group_id and sub.enrolment_id = t.mentor_id))`;
