import { SignedLinks } from '#access';
import { Actor, DomainError } from '#kernel';
import { BeforeSending, CONFIG, Database, type Config, type Tx } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { readStop, stopToken, type Stop } from './stop-link.js';
import type { MailsToStop } from './unsubscribing.views.js';

/** Stops mails of a kind by the link that stands at the head of each (RFC 8058), without a sign-in. */
@Injectable()
export class StopMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly links: SignedLinks,
    private readonly before: BeforeSending,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.before.stopBy(async (mail) => {
      const token = await stopToken(this.links, mail);
      return token && `${this.config.baseUrl}/unsubscribe?token=${token}`;
    });
  }

  /** What a link is about. Changes nothing. @throws DomainError `link.invalid`, `link.expired` */
  look(token: string): Promise<MailsToStop> {
    return this.with(token, look);
  }

  /** Doing it twice does it once. @throws DomainError `link.invalid`, `link.expired` */
  stop(token: string): Promise<MailsToStop> {
    return this.with(token, async (tx, stop) => {
      const { kind, institution } = await look(tx, stop);
      await keep(tx, stop);
      return { kind, institution, isStopped: true };
    });
  }

  private async with<T>(token: string, work: (tx: Tx, stop: Stop) => Promise<T>): Promise<T> {
    const stop = await readStop(this.links, token);
    return this.db.run(Actor.institution(stop.institutionId), (tx) => work(tx, stop));
  }
}

/** Of the day's mail: what was to be gathered into it is read in Kull alone. */
const keep = async (tx: Tx, { personId, kind }: Stop): Promise<void> => {
  const whose = [tx.institutionId, personId];
  if (kind === 'daily')
    await tx.execute(
      `update mail_choices set how = 'app'
       where institution_id = $1 and person_id = $2 and how = 'daily'`,
      whose,
    );
  else
    await tx.execute(
      `insert into mail_choices (institution_id, person_id, kind, how) values ($1, $2, $3, 'app')
       on conflict on constraint mail_choices_pkey do update set how = 'app'`,
      [...whose, kind],
    );
};

const look = async (tx: Tx, { personId, kind }: Stop): Promise<MailsToStop> => {
  const [found] = await tx.query<Omit<MailsToStop, 'kind'>>(
    `select i.name as institution,
       case when $3 = 'daily' then not coalesce(bool_or(c.how = 'daily'), false)
            else coalesce(bool_or(c.how = 'app' and c.kind = $3), false) end as "isStopped"
     from persons p join institutions i on i.id = p.institution_id
     left join mail_choices c on c.institution_id = p.institution_id and c.person_id = p.id
     where p.institution_id = $1 and p.id = $2 and p.erased_at is null group by i.id`,
    [tx.institutionId, personId, kind],
  );
  if (!found) throw new DomainError('link.invalid', 404);
  return { kind, ...found };
};
