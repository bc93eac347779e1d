import { Actor, Clock } from '#kernel';
import { Database, EveryDay, Outbox, type OutboxEvent } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GiveSeats } from './give-seats.service.js';

interface OfRound extends OutboxEvent {
  readonly roundId: string;
}

/** After these there may be a free seat, or somebody without one. */
const IN_A_ROUND = ['waiting.look', 'proposal.published', 'round.moved', 'round.changed'];

/** After what happens in a round, and once a day in any case, its queue is looked at. */
@Injectable()
export class WatchSeats implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly everyDay: EveryDay,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seats: GiveSeats,
  ) {}

  onModuleInit(): void {
    for (const type of IN_A_ROUND)
      this.outbox.on<OfRound>(type, ({ institutionId, event }) =>
        this.seats.run(institutionId, event.roundId, this.clock.now()),
      );
    this.everyDay.does(async (institutionId, now) => {
      for (const roundId of await this.queues(institutionId))
        await this.seats.run(institutionId, roundId, now);
    });
  }

  /** Rounds in which somebody may wait or may have been offered a seat. */
  private async queues(institutionId: string): Promise<string[]> {
    const rounds = await this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query<{ id: string }>(
        `select r.id from rounds r
         where r.institution_id = $1 and not ${roundThat(isArchived)}
           and (r.settings @> '{"waysIn": {"waitingList": true}}' or exists (
             select from groups g where g.institution_id = r.institution_id
               and g.round_id = r.id and g.seats_held > 0))
         order by r.id`,
        [institutionId],
      ),
    );
    return rounds.map(({ id }) => id);
  }
}
