import { Actor } from '#kernel';
import { Database, Outbox, type OutboxEvent } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

interface GroupClosed extends OutboxEvent {
  readonly type: 'group.closed';
  readonly groupId: string;
}

/** What a group had planned for after it closed is cancelled with it; what was before can be read. */
@Injectable()
export class CancelWithGroup implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.outbox.on<GroupClosed>('group.closed', async ({ institutionId, event }) => {
      await this.db.run(Actor.institution(institutionId), async (tx) => {
        const cancelled = await tx.query<{ id: string }>(
          `update meetings t set state = 'cancelled', version = t.version + 1
           from groups g
           where t.institution_id = $1 and t.group_id = $2 and t.state = 'planned'
             and g.institution_id = t.institution_id and g.id = t.group_id
             and t.starts_at > g.closed_at
           returning t.id`,
          [institutionId, event.groupId],
        );
        await tx.outbox.add(
          ...cancelled.map(({ id }) => ({ type: 'meeting.cancelled', meetingId: id })),
        );
      });
    });
  }
}
