import { roundsPastLimit } from '#insight';
import { Actor } from '#kernel';
import { Database, EveryDay, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/**
 * Every day, of each round that waits to be forgotten: that it does. It stays until an administrator has
 * read what goes and said yes; whoever tells them tells each of them once.
 */
@Injectable()
export class AnnouncePastLimit implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly everyDay: EveryDay,
  ) {}

  onModuleInit(): void {
    this.everyDay.does((institutionId, now) =>
      this.db.run(Actor.institution(institutionId), (tx) => announce(tx, now)),
    );
  }
}

const announce = async (tx: Tx, now: Date): Promise<void> => {
  for (const { roundId, isDue, keptUntil, limit } of await roundsPastLimit(tx, now))
    if (isDue)
      await tx.outbox.add({ type: 'round.past_limit', roundId, through: keptUntil ?? limit });
};
