import { Actor, Clock } from '#kernel';
import { Database, Outbox, type OutboxEvent } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askNext, endChoice } from '../directory/choices.js';
import { notAgain } from './not-again.js';

interface Noted extends OutboxEvent {
  readonly type: 'not_again.noted';
}

/** A student who has one of the two on their list asks the next: quietly, as if taken off by hand. */
@Injectable()
export class EndChoicesApart implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.on<Noted>('not_again.noted', ({ institutionId }) => this.run(institutionId));
  }

  private async run(institutionId: string): Promise<void> {
    await this.db.run(Actor.institution(institutionId), async (tx) => {
      const choices = await tx.query<{ id: string; menteeId: string }>(
        `select c.id, c.mentee_id as "menteeId" from mentor_choices c
         join enrolments s on s.institution_id = c.institution_id and s.id = c.mentee_id
         join enrolments e on e.institution_id = c.institution_id and e.id = c.mentor_id
         where c.institution_id = $1 and c.ended_at is null
           and ${notAgain('s.person_id', 'e.person_id')}
         order by s.id, c.id for update of s`,
        [institutionId],
      );
      const now = this.clock.now();
      for (const { id } of choices) await endChoice(tx, id, 'withdrawn', now);
      for (const menteeId of new Set(choices.map((choice) => choice.menteeId)))
        await askNext(tx, menteeId, now);
    });
  }
}
