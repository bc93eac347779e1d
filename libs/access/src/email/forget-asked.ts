import { Actor } from '#kernel';
import { Database, EveryDay } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Knocks } from '../limits/knocks.js';

/** What is over a day old counts for nothing, and goes. */
@Injectable()
export class ForgetAsked implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly db: Database,
    private readonly knocks: Knocks,
  ) {}

  onModuleInit(): void {
    this.everyDay.does(async (institutionId) => {
      await this.db.run(Actor.institution(institutionId), (tx) =>
        tx.query(
          `delete from email_sign_ins
           where institution_id = $1 and created_at < now() - interval '1 day'`,
          [institutionId],
        ),
      );
      await this.knocks.forget();
    });
  }
}
