import { Actor, Clock } from '#kernel';
import {
  BeforeSending,
  CONFIG,
  Database,
  EveryDay,
  holdOffErasures,
  Jobs,
  Mailer,
  morningAfter,
  timeZoneOf,
  type Config,
  type JobData,
  type MailToSend,
  type Tx,
} from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { RECEIVER } from '../receiver.js';
import { webAddresses, type WebAddresses } from '../web-addresses.js';
import { dailyMails, type DailyReader, type Gathered } from './daily-mail.js';

/** So many people's mails are gathered in one transaction. */
const BATCH = 200;

interface Held extends Omit<MailToSend, 'personId'>, Gathered, Omit<DailyReader, 'gathered'> {
  readonly isWanted: boolean;
}

/**
 * Once a day, what waits for each of those who want one mail a day goes out as one: in the morning, so
 * that what has come to nothing since is left out.
 */
@Injectable()
export class GatherMails implements OnModuleInit {
  private readonly web: WebAddresses;

  constructor(
    private readonly db: Database,
    private readonly everyDay: EveryDay,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly before: BeforeSending,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.web = webAddresses(config.baseUrl);
  }

  onModuleInit(): void {
    this.everyDay.does((institutionId, now) => this.plan(institutionId, now));
    this.jobs.handle<JobData>('gathering', ({ institutionId }) => this.run(institutionId));
  }

  /** For seven in the morning; without a mail server, where nobody is woken, at once. */
  private plan(institutionId: string, now: Date): Promise<void> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const morning = this.config.isQuietAtNight ? morningAfter(now, await timeZoneOf(tx)) : null;
      await this.jobs.enqueue(tx, 'gathering', [morning ? { startAfter: morning } : {}]);
    });
  }

  /** Doing it twice finds nothing the second time. */
  async run(institutionId: string): Promise<void> {
    const now = this.clock.now();
    for (let found = BATCH; found === BATCH;)
      found = await this.db.run(Actor.institution(institutionId), (tx) => this.batch(tx, now));
  }

  /** @returns how many people's mails were gathered */
  private async batch(tx: Tx, now: Date): Promise<number> {
    await holdOffErasures(tx);
    const held = await tx.query<Held>(HELD_MAILS, [tx.institutionId, BATCH, now]);
    const holding = await this.before.holding(tx, held);
    const gathered = held.filter(({ id, isWanted }) => isWanted && holding.has(id));
    await settle(tx, held, gathered, this.config.demo);
    await this.mailer.post(tx, dailyMails(readersOf(gathered), this.web));
    return new Set(held.map(({ personId }) => personId)).size;
  }
}

/** What waits for the day's mail of some who can be reached. What is too late by now, nobody wants. */
const HELD_MAILS = `
  with readers as (
    select distinct m.person_id
    from mails m
    join persons p on p.institution_id = m.institution_id and p.id = m.person_id
     and p.email is not null and p.erased_at is null
    where m.institution_id = $1 and m.state = 'gathering' limit $2)
  select ${RECEIVER}, m.id, m.id as "mailId", m.institution_id as "institutionId", m.kind, m.key,
         m.created_at as "createdAt", m.send_before as "sendBefore", m.subject, m.action, m.calendar,
         i.name as institution,
         coalesce(c.how, 'daily') <> 'app' and coalesce(m.send_before > $3, true) as "isWanted"
  from readers r
  join mails m on m.institution_id = $1 and m.person_id = r.person_id and m.state = 'gathering'
  join persons p on p.institution_id = m.institution_id and p.id = m.person_id
  join institutions i on i.id = m.institution_id
  left join mail_choices c on c.institution_id = m.institution_id and c.person_id = m.person_id
   and c.kind = m.kind
  order by m.person_id, m.created_at, m.id
  for update of m skip locked`;

/** What is told of is kept without its words, so that it is not told of twice; the rest leaves nothing. */
const settle = async (
  tx: Tx,
  held: readonly Held[],
  gathered: readonly Held[],
  keepsBody: boolean,
): Promise<void> => {
  const ids = new Set(gathered.map(({ id }) => id));
  await tx.execute(
    `update mails set state = 'gathered', sent_at = clock_timestamp(), action = null, calendar = null,
       text = case when $3 then text end, html = case when $3 then html end
     where institution_id = $1 and id = any($2)`,
    [tx.institutionId, [...ids], keepsBody],
  );
  await tx.execute(`delete from mails where institution_id = $1 and id = any($2)`, [
    tx.institutionId,
    held.map(({ id }) => id).filter((id) => !ids.has(id)),
  ]);
};

const readersOf = (gathered: readonly Held[]): DailyReader[] => {
  const readers = new Map<string, Held[]>();
  for (const mail of gathered)
    readers.set(mail.personId, [...(readers.get(mail.personId) ?? []), mail]);
  return [...readers.values()].map((mails) => ({ ...mails[0]!, gathered: mails }));
};
