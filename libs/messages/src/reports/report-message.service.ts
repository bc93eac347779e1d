import { newId, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { findThread } from '../threads/find-thread.js';
import { MessageReport } from './message-report.entity.js';
import type { ReportMessage as Wanted } from './reports.views.js';

/** Shows a message to the round's coordinators: that one, and nothing else of its thread. */
@Injectable()
export class ReportMessage {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` for what the actor does not read; `message.reported` */
  async run(actor: Actor, messageId: string, { reason, words }: Wanted): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const [message] = await tx.query<{ threadId: string }>(
        `select thread_id as "threadId" from messages
         where institution_id = $1 and id = $2 and author_id <> $3 and hidden_at is null`,
        [tx.institutionId, messageId, tx.actor.personId],
      );
      if (!message) throw notFound();
      const { kind, roundId } = await findThread(tx, message.threadId);
      // What the coordinators read anyway is not shown to them.
      if (kind === 'inbox') throw notFound();
      await tx.repository(MessageReport).insert({
        ...{ institutionId: tx.institutionId, id: newId(), roundId, messageId },
        ...{ reporterId: tx.actor.personId!, reason, words: words.trim() },
      });
      const authorId = tx.actor.personId!;
      await tx.outbox.add({ type: 'message.reported', roundId, authorId });
    });
  }
}
