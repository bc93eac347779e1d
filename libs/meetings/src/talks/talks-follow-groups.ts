import { Actor, Clock } from '#kernel';
import { Database, Outbox } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IS_LED } from './is-led-sql.js';
import { tellOfTalks } from './tell-of-talks.js';

/** After these somebody may have another group, or none. */
const MOVES = [
  ...['enrolment.withdrawn', 'enrolment.on_leave', 'group.changed', 'group.closed'],
  'substitute.ended',
];

/**
 * Whoever leaves a group gives back the time they had booked with its mentor. Of a mentor who has the group
 * no longer, times that nobody has booked are gone, and talks to come are cancelled: nobody else could. Looking
 * twice changes nothing.
 */
@Injectable()
export class TalksFollowGroups implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const type of MOVES)
      this.outbox.on(type, async ({ institutionId }) => {
        await this.db.run(Actor.institution(institutionId), async (tx) => {
          const now = this.clock.now();
          const groupsOf = async (sql: string): Promise<string[]> => {
            const talks = await tx.query<{ groupId: string }>(sql, [institutionId, now]);
            return [...new Set(talks.map(({ groupId }) => groupId))];
          };
          // In this order: a time that is being booked is waited for, and cancelled when it is; and one that
          // is cancelled is not said to be open to others.
          await tx.execute(TAKE_AWAY, [institutionId]);
          const cancelled = await groupsOf(CANCEL);
          const freed = await groupsOf(GIVE_BACK);
          if (cancelled.length > 0) await tellOfTalks(tx, 'cancelled', cancelled);
          if (freed.length > 0) await tellOfTalks(tx, 'freed', freed);
        });
      });
  }
}

const TAKE_AWAY = `
  delete from talks t where t.institution_id = $1 and t.state = 'open' and not ${IS_LED}`;

const CANCEL = `
  update talks t set state = 'cancelled', sequence = t.sequence + 1, revised_at = $2
  where t.institution_id = $1 and t.state = 'booked' and t.starts_at > $2 and not ${IS_LED}
  returning t.group_id as "groupId"`;

const GIVE_BACK = `
  update talks t set state = 'open', student_id = null, booking_id = null
  where t.institution_id = $1 and t.state = 'booked' and t.starts_at > $2
    and not exists (
      select from memberships m where m.institution_id = t.institution_id
        and m.group_id = t.group_id and m.enrolment_id = t.student_id and m.left_at is null)
  returning t.group_id as "groupId"`;
