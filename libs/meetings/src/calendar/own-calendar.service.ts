import { hashOf, newLinkToken } from '#access';
import type { Actor } from '#kernel';
import { CONFIG, Database, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarMade, MyCalendar } from './calendar.views.js';

/** A person's own address for calendar programs: made, renewed, revoked. */
@Injectable()
export class OwnCalendar {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  show(actor: Actor): Promise<MyCalendar> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const personId = personOf(actor);
      const feed = await tx.repository(CalendarFeed).findOneBy({ institutionId, personId });
      return {
        since: feed?.createdAt.toISOString() ?? null,
        lastReadOn: feed?.lastReadOn ?? null,
      };
    });
  }

  /** The first, or a new one in the place of the one before, which is dead from then on. */
  make(actor: Actor): Promise<CalendarMade> {
    return this.db.run(actor, async (tx) => {
      const token = newLinkToken(tx.institutionId);
      await tx.execute(
        `insert into calendar_feeds (institution_id, person_id, secret_hash) values ($1, $2, $3)
         on conflict on constraint calendar_feeds_pkey do update
           set secret_hash = excluded.secret_hash, created_at = now(), last_read_on = null`,
        [tx.institutionId, personOf(actor), hashOf(token)],
      );
      return { address: `${this.config.baseUrl}/api/v1/calendars/${token}.ics` };
    });
  }

  revoke(actor: Actor): Promise<void> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const personId = personOf(actor);
      await tx.repository(CalendarFeed).delete({ institutionId, personId });
    });
  }
}

const personOf = ({ personId }: Actor): string => {
  if (personId === null) throw new Error('A calendar is of a person');
  return personId;
};
