import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database, holdOffErasures, Jobs, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canSeeToMails } from './outgoing.policy.js';
import type { RetriedMails } from './outgoing.views.js';
import { CAN_RETRY } from './show-outgoing.service.js';

/** So many at a time; what is left is retried by pressing once more. */
const MOST = 5000;

/** Sends mails again that were given up, to the address that the receiver has by now. */
@Injectable()
export class RetryMails {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `mail.not_failed` for one that went out, or is being tried */
  one(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canSeeToMails(actor)) throw notFound();
      const [mail] = await tx.query<{ personId: string | null }>(
        `select person_id as "personId" from mails where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      if (!mail) throw notFound();
      if ((await this.queue(tx, `m.id = $2`, id)) === 0) throw conflict('mail.not_failed');
      await recordAudit(tx, { act: 'mail.sent_again', details: { mailId: id, count: 1 } });
    });
  }

  /** Of every mail that was given up, and everything that nobody was told of. */
  async all(actor: Actor): Promise<RetriedMails> {
    const { count, events } = await this.db.run(actor, async (tx) => {
      if (!canSeeToMails(actor)) throw notFound();
      const failed = `m.state = 'failed' and m.id in (
        select f.id from mails f where f.institution_id = $1 and f.state = 'failed' limit $2)`;
      const retried = await this.queue(tx, failed, MOST);
      const ids = await this.jobs.failed(tx, 'outbox');
      if (retried > 0 || ids.length > 0)
        await recordAudit(tx, { act: 'mail.sent_again', details: { count: retried + ids.length } });
      return { count: retried, events: ids };
    });
    await this.jobs.retry('outbox', events);
    return { count: count + events.length };
  }

  private async queue(tx: Tx, which: string, parameter: string | number): Promise<number> {
    await holdOffErasures(tx);
    const queued = await tx.query<{ id: string }>(
      `update mails m
       set state = 'queued', handed_at = null, fault = null, answer = null,
           to_address = coalesce((select p.email from persons p
             where p.institution_id = m.institution_id and p.id = m.person_id), m.to_address)
       where m.institution_id = $1 and ${CAN_RETRY} and ${which}
       returning m.id`,
      [tx.institutionId, parameter],
    );
    await this.jobs.enqueue(
      tx,
      'mail',
      queued.map(({ id }) => ({ mailId: id })),
    );
    return queued.length;
  }
}
