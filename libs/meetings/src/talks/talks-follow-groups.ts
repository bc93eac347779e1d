import { Actor, Clock } from '#kernel';
import { Database, EveryDay, Outbox } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hasPlaceIn, IS_LED } from './has-place-sql.js';
import { tellOfTalks } from './tell-of-talks.js';

/** After these somebody may have another group, or none. */
const MOVES = [
  ...['enrolment.withdrawn', 'enrolment.on_leave', 'group.changed', 'group.closed'],
  ...['substitute.ended', 'round.moved', 'person.erased'],
];

/**
 * Whoever leaves a group gives back the time they had booked with its mentor. Of a mentor who has the group
 * no longer, times that nobody has booked are gone, and talks to come are cancelled: nobody else could. So they
 * are with a round that is put away. A substitute's days run out without anything being done, so that it is
 * looked at each night, too. Looking twice changes nothing.
 */
@Injectable()
export class TalksFollowGroups implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly everyDay: EveryDay,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const type of MOVES)
      this.outbox.on(type, ({ institutionId }) => this.follow(institutionId, this.clock.now()));
    this.everyDay.does((institutionId, now) => this.follow(institutionId, now));
  }

  private follow(institutionId: string, now: Date): Promise<void> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const groupsOf = async (sql: string): Promise<string[]> => {
        const talks = await tx.query<{ groupId: string }>(sql, [institutionId, now]);
        return [...new Set(talks.map(({ groupId }) => groupId))];
      };
      // In this order: a time that is being booked is waited for, and cancelled when it is; and one that is
      // cancelled is not said to be open to others.
      await tx.execute(TAKE_AWAY, [institutionId]);
      const cancelled = await groupsOf(CANCEL);
      const freed = await groupsOf(GIVE_BACK);
      if (cancelled.length > 0) await tellOfTalks(tx, 'cancelled', cancelled);
      if (freed.length > 0) await tellOfTalks(tx, 'freed', freed);
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
    and not ${hasPlaceIn('t.group_id', 't.student_id')}
  returning t.group_id as "groupId"`;
