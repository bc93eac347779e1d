import { Actor, Clock } from '#kernel';
import { Database, Outbox, type OutboxEvent } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { Injectable, type OnModuleInit } from '@nestjs/common';

interface GroupClosed extends OutboxEvent {
  readonly type: 'group.closed';
  readonly groupId: string;
}
interface RoundMoved extends OutboxEvent {
  readonly type: 'round.moved';
  readonly roundId: string;
}

/**
 * What a group had planned for after it closed, or after its round was put away, is cancelled: nobody could
 * hold it. What was before can be read.
 */
@Injectable()
export class CancelWhatIsOver implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.on<GroupClosed>('group.closed', ({ institutionId, event: { groupId } }) =>
      this.cancel(institutionId, 't.group_id = $2 and t.starts_at > g.closed_at', [groupId]),
    );
    this.outbox.on<RoundMoved>('round.moved', ({ institutionId, event: { roundId } }) =>
      this.cancel(
        institutionId,
        `g.round_id = $2 and t.starts_at > $3 and ${roundThat(isArchived)}`,
        [roundId, this.clock.now()],
      ),
    );
  }

  /** @param which SQL of the meetings `t` of a group `g` in a round `r`; `$2` and on: `values` */
  private cancel(institutionId: string, which: string, values: unknown[]): Promise<void> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const cancelled = await tx.query<{ id: string }>(
        `update meetings t set state = 'cancelled', version = t.version + 1
         from groups g
         join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
         where t.institution_id = $1 and t.state = 'planned' and ${which}
           and g.institution_id = t.institution_id and g.id = t.group_id
         returning t.id`,
        [institutionId, ...values],
      );
      await tx.outbox.add(
        ...cancelled.map(({ id }) => ({ type: 'meeting.cancelled', meetingId: id })),
      );
    });
  }
}
