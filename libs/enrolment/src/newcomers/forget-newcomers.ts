import { Actor } from '#kernel';
import { Database, EveryDay } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Who has signed in, is nobody here and has asked for nothing, is forgotten after so long. */
const KEPT_DAYS = 30;

/** Who has asked to join goes with the round that it was about. */
@Injectable()
export class ForgetNewcomers implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.everyDay.does(async (institutionId, now) => {
      await this.db.run(Actor.institution(institutionId), (tx) =>
        tx.execute(
          `delete from identities i
           where i.institution_id = $1 and i.person_id is null
             and i.seen_at < $2::timestamptz - make_interval(days => $3)
             and not exists (select from join_requests j
               where j.institution_id = i.institution_id and j.identity_id = i.id)`,
          [institutionId, now, KEPT_DAYS],
        ),
      );
    });
  }
}
