import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { findRound, findSeeker, groupsWithSeats } from './free-seats.js';
import type { FreeSeats } from './free-seats.views.js';
import { offersFreeSeats } from './group.policy.js';

/** The groups of a round with room: to its coordinators, and to its students without a group. */
@Injectable()
export class ListFreeSeats {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<FreeSeats> {
    return this.db.run(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!round) throw notFound();
      const coordinates = actor.coordinates(round.schemeId);
      const seeker = await findSeeker(tx, roundId);
      if (!seeker && !coordinates) throw notFound();
      const offers = offersFreeSeats(round.state, round.settings);
      const join = offers && seeker !== undefined && seeker.groupId === null;
      // Who has a group, or may not choose one, is not shown what others lack.
      const groups =
        join || coordinates ? await groupsWithSeats(tx, round, join ? seeker : null) : [];
      return {
        ...{ roundId: round.id, schemeId: round.schemeId, roundName: round.name },
        isPairs: round.settings.format === 'pairs',
        groups,
        can: { join, coordinate: coordinates },
      };
    });
  }
}
