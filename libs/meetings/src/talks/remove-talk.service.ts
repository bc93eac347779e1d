import { Clock, conflict, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { openTalk } from './open-talk.js';
import { viewTalks } from './show-talks.service.js';
import { mustHoldTalks } from './talks-of-group.js';
import { tellOfTalks } from './tell-of-talks.js';
import type { Talks } from './talks.views.js';

/** A mentor takes a time away. One that is booked is cancelled, and the student told. */
@Injectable()
export class RemoveTalk {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `talk.past` for a booked one that has begun; `talk.over` for one that is done with */
  run(actor: Actor, id: string): Promise<Talks> {
    return this.db.run(actor, async (tx) => {
      const now = this.clock.now();
      const opened = await openTalk(tx, id, 'mentor');
      mustHoldTalks(opened);
      const { state, startsAt } = opened.talk;
      const where = [tx.institutionId, id];
      if (state === 'open')
        await tx.execute(`delete from talks where institution_id = $1 and id = $2`, where);
      else if (state !== 'booked') throw conflict('talk.over');
      else if (startsAt <= now) throw conflict('talk.past');
      else {
        await tx.execute(
          `update talks set state = 'cancelled', sequence = sequence + 1, revised_at = $3
           where institution_id = $1 and id = $2`,
          [...where, now],
        );
        await tellOfTalks(tx, 'cancelled', [opened.group.id]);
      }
      return viewTalks(tx, opened, now);
    });
  }
}
