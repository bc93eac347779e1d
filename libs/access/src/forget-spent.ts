import { Actor } from '#kernel';
import { Database, EveryDay } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Knocks } from './limits/knocks.js';
import { Sessions } from './sessions/sessions.js';

/** Nobody sends the same request again after so long. */
const KEYS_DAYS = 30;

/** Every night: what lets nobody in any more, and counts for nothing, goes. */
@Injectable()
export class ForgetSpent implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly db: Database,
    private readonly knocks: Knocks,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.everyDay.does(async (institutionId) => {
      await this.db.run(Actor.institution(institutionId), async (tx) => {
        await tx.execute(
          `delete from email_sign_ins
           where institution_id = $1 and created_at < now() - interval '1 day'`,
          [institutionId],
        );
        await tx.execute(
          `delete from idempotency_keys
           where institution_id = $1 and created_at < now() - make_interval(days => $2)`,
          [institutionId, KEYS_DAYS],
        );
      });
      await this.knocks.forget();
      await this.sessions.forgetOver();
    });
  }
}
