import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { canSeeToMails } from './outgoing.policy.js';
import { CAN_GIVE_UP } from './show-outgoing.service.js';

/** Tries no more to send a mail that does not go out. */
@Injectable()
export class GiveUpMail {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `mail.not_trying` for one that is not being tried again */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canSeeToMails(actor)) throw notFound();
      const [mail] = await tx.query<{ id: string }>(
        `select id from mails where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      if (!mail) throw notFound();
      const givenUp = await tx.execute(
        `update mails m set state = 'failed', fault = 'given_up'
         where m.institution_id = $1 and m.id = $2 and ${CAN_GIVE_UP}`,
        [tx.institutionId, id],
      );
      if (givenUp === 0) throw conflict('mail.not_trying');
      await recordAudit(tx, { act: 'mail.given_up', details: { mailId: id } });
    });
  }
}
