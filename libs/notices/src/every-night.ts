import { EveryDay, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PostMails } from './post-mails.js';
import { mailsAboutLeftAlone } from './tell-concern.js';

/** For so long it is known that a letter went out; one about a round goes with the round, if earlier. */
const KEPT_DAYS = 90;
/** Nobody tries to send one for so long, nor sends one again: it says nothing new by then. */
const TRIED_DAYS = 14;
/** What is written about every day that it holds, and told once: the letter is how that is known. */
const TOLD_ONCE = ['round.past_limit', 'concern.left_alone'];

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

const forgetLetters = async (tx: Tx, now: Date): Promise<void> => {
  await tx.execute(
    `update mails
     set state = case when state in ('queued', 'gathering') then 'failed' else state end,
         fault = case when state in ('queued', 'gathering') then coalesce(fault, 'given_up') else fault end,
         text = null, html = null
     where institution_id = $1 and state not in ('sent', 'gathered') and text is not null
       and created_at < $2::timestamptz - make_interval(days => $3)`,
    [tx.institutionId, now, TRIED_DAYS],
  );
  await tx.execute(
    `delete from mails
     where institution_id = $1 and state <> 'queued' and split_part(key, ':', 1) <> all($4)
       and created_at < $2::timestamptz - make_interval(days => $3)`,
    [tx.institutionId, now, KEPT_DAYS, TOLD_ONCE],
  );
  await tx.execute(
    `delete from refused_addresses ra
     where ra.institution_id = $1 and not exists (
       select from persons p where p.institution_id = ra.institution_id and p.id = ra.person_id
         and lower(p.email) = lower(ra.address))`,
    [tx.institutionId],
  );
};
