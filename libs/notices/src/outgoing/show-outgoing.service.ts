import { invalid, isId, notFound, type Actor } from '#kernel';
import { shownName } from '#people';
import {
  CONFIG,
  Database,
  decodeCursor,
  IS_UNSURE,
  iso,
  Jobs,
  pageOf,
  type Config,
  type Tx,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { canSeeToMails } from './outgoing.policy.js';
import type { OutgoingMails, OutgoingQuery, StuckMail } from './outgoing.views.js';

const PAGE_SIZE = 30;

/** SQL: a mail `m` that has failed and is still whole, or of which nobody knows. */
export const CAN_RETRY = `((m.state = 'failed' or ${IS_UNSURE}) and m.text is not null)`;
/** SQL: a mail `m` that is tried again by itself. */
export const CAN_GIVE_UP = `(m.state = 'queued' and m.tries > 0)`;

type Counted = Omit<OutgoingMails, 'items' | 'next' | 'perMinute' | 'hasServer' | 'failedEvents'>;

/** What of the institution's mail has not gone out, and why. */
@Injectable()
export class ShowOutgoing {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(actor: Actor, { cursor }: OutgoingQuery): Promise<OutgoingMails> {
    const before = cursor ? decodeCursor(cursor)[0] : null;
    if (before !== null && !isId(before)) throw invalid('page.cursor');
    return this.db.run(actor, async (tx) => {
      if (!canSeeToMails(actor)) throw notFound();
      const { items, next } = pageOf(await stuck(tx, before), PAGE_SIZE, ({ id }) => [id]);
      return {
        ...(await counts(tx)),
        failedEvents: (await this.jobs.failed(tx, 'outbox')).length,
        perMinute: this.config.mailsPerMinute,
        hasServer: this.config.smtpUrl !== null,
        items: [...items],
        next,
      };
    });
  }
}

const counts = async (tx: Tx): Promise<Counted> => {
  const [counted] = await tx.query<Counted>(
    `select jsonb_build_object(
              'sent', count(*) filter (where m.sent_at > now() - interval '1 day'),
              'failed', count(*) filter (where m.state = 'failed' and m.tried_at > now() - interval '1 day'))
              as "lastDay",
            count(*) filter (where m.state = 'queued' or m.state = 'sending' and not ${IS_UNSURE})::int
              as queued,
            count(*) filter (where m.state = 'failed' and ${CAN_RETRY})::int as "canRetry"
     from mails m where m.institution_id = $1`,
    [tx.institutionId],
  );
  return counted!;
};

const stuck = (tx: Tx, before: string | null): Promise<StuckMail[]> =>
  tx.query<StuckMail>(
    `select m.id, m.kind, m.fault, m.answer, m.tries, ${iso('m.created_at')} as "createdAt",
            ${iso('coalesce(m.tried_at, m.handed_at)')} as "triedAt",
            ${shownName('p')} as "toName",
            case m.state when 'queued' then 'retrying' when 'sending' then 'unsure'
                 else 'failed' end as state,
            jsonb_build_object('retry', ${CAN_RETRY}, 'giveUp', ${CAN_GIVE_UP}) as can
     from mails m
     left join persons p on p.institution_id = m.institution_id and p.id = m.person_id
     where m.institution_id = $1 and m.state <> 'sent' and ($2::uuid is null or m.id < $2)
       and (m.state = 'failed' or ${IS_UNSURE} or ${CAN_GIVE_UP})
     order by m.id desc limit $3`,
    [tx.institutionId, before, PAGE_SIZE + 1],
  );
