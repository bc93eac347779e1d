import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { Leave } from './leave.entity.js';
import { leavesOf } from './list-leaves.service.js';

/** Ends a leave before its last day, or before it began: the deputy's roles end at once. */
@Injectable()
export class EndLeave {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const [leave] = await leavesOf(tx, id);
      if (!leave?.can.end) throw notFound();
      const { affected } = await tx
        .repository(Leave)
        .createQueryBuilder()
        .update()
        .set({ endedAt: () => 'now()' })
        .where({ institutionId, id })
        .andWhere('ended_at is null')
        .execute();
      if (!affected) throw notFound();
      const about = { kind: 'person', id: leave.holder.id } as const;
      await recordAudit(tx, {
        act: 'leave.ended',
        about,
        details: { deputyId: leave.deputy.id },
      });
      await tx.outbox.add({ type: 'leave.ended', leaveId: id });
    });
  }
}
