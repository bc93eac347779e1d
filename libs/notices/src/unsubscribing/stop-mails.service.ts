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
      await tx.execute(
        `insert into unwanted_mails (institution_id, person_id, kind) values ($1, $2, $3)
         on conflict on constraint unwanted_mails_pkey do nothing`,
        [tx.institutionId, stop.personId, stop.kind],
      );
      return { kind, institution, isStopped: true };
    });
  }

  private async with<T>(token: string, work: (tx: Tx, stop: Stop) => Promise<T>): Promise<T> {
    const stop = await readStop(this.links, token);
    return this.db.run(Actor.institution(stop.institutionId), (tx) => work(tx, stop));
  }
}

const look = async (tx: Tx, { personId, kind }: Stop): Promise<MailsToStop> => {
  const [found] = await tx.query<Omit<MailsToStop, 'kind'>>(
    `select i.name as institution, exists (
       select from unwanted_mails u
       where u.institution_id = p.institution_id and u.person_id = p.id and u.kind = $3) as "isStopped"
     from persons p join institutions i on i.id = p.institution_id
     where p.institution_id = $1 and p.id = $2 and p.erased_at is null`,
    [tx.institutionId, personId, kind],
  );
  if (!found) throw new DomainError('link.invalid', 404);
  return { kind, ...found };
};
