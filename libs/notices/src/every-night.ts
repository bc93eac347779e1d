import { EveryDay, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PostMails } from './post-mails.js';
import { mailsAboutLeftAlone } from './tell-concern.js';

/** For so long it is known that a letter went out; one about a round goes with the round, if earlier. */
const KEPT_DAYS = 90;

/**
 * Old letters go. And whoever wrote a concern is told when a leave that has begun leaves nobody to read
 * it: it begins with a day, and no event says so.
 */
@Injectable()
export class EveryNight implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly posts: PostMails,
  ) {}

  onModuleInit(): void {
    this.everyDay.does((institutionId, now) =>
      this.posts.run(institutionId, async (tx) => {
        await forgetLetters(tx, now);
        return mailsAboutLeftAlone(tx, this.posts.web);
      }),
    );
  }
}

const forgetLetters = (tx: Tx, now: Date): Promise<unknown> =>
  tx.query(
    `delete from mails
     where institution_id = $1 and state <> 'queued'
       and created_at < $2::timestamptz - make_interval(days => $3)`,
    [tx.institutionId, now, KEPT_DAYS],
  );
