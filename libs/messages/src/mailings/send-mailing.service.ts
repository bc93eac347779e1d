import { recordAudit } from '#access';
import { conflict, invalid, newId, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { isArchived, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { refuseTooMany } from '../most-an-hour.js';
import { countAudience, fixReceivers } from './audience.js';
import { Mailing } from './mailing.entity.js';
import type {
  AudienceCount,
  AudienceQuery,
  SendMailing as Wanted,
  SentMailing,
  TestMailing,
} from './mailings.views.js';
import { sentMailings } from './sent-mailings.js';

/** A coordinator writes to many of a round at once. */
@Injectable()
export class SendMailing {
  constructor(private readonly db: Database) {}

  /** How many it would go to now. */
  count(actor: Actor, roundId: string, wanted: AudienceQuery): Promise<AudienceCount> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return countAudience(tx, roundId, wanted);
    });
  }

  /**
   * Sends it, to those whom it is for at this moment; sent twice with one key it goes out once.
   *
   * @throws DomainError `message.nobody`; `message.list_changed` with the new numbers, where they are
   *   not as many as the sender was shown; `message.too_many`; `round.archived`; `field.unknown`
   */
  send(
    actor: Actor,
    roundId: string,
    wanted: Wanted,
    key: string | undefined,
  ): Promise<SentMailing> {
    const once = onceKey(key, 'mailings.send', [roundId, wanted]);
    return this.db.once(actor, once, async (tx) => {
      await roundOfSender(tx, roundId);
      const mailingId = newId();
      const { subject, body, audience, programmeId = null, campus = null } = wanted;
      await mustBeProgramme(tx, programmeId);
      await tx.repository(Mailing).insert({
        ...{ institutionId: tx.institutionId, id: mailingId, roundId, audience, programmeId },
        ...{ campus, subject, body, sentBy: tx.actor.personId! },
        ...{ receivers: 0, unreachable: 0 },
      });
      const count = await fixReceivers(tx, { mailingId, roundId, wanted });
      if (count.receivers !== wanted.receivers)
        throw conflict('message.list_changed', numbersOf(count));
      if (count.receivers === 0) throw conflict('message.nobody');
      await tx
        .repository(Mailing)
        .update({ institutionId: tx.institutionId, id: mailingId }, numbersOf(count));
      const about = { kind: 'round', id: roundId } as const;
      await recordAudit(tx, {
        act: 'mailing.sent',
        about,
        details: { mailingId, ...numbersOf(count) },
      });
      await tx.outbox.add({ type: 'mailing.sent', mailingId });
      const { items } = await sentMailings(tx, roundId, { one: mailingId });
      return items[0]!;
    });
  }

  /** To the sender alone, as it would look. @throws DomainError `message.no_own_email` */
  async test(actor: Actor, roundId: string, { subject, body }: TestMailing): Promise<void> {
    await this.db.run(actor, async (tx) => {
      await roundOfSender(tx, roundId);
      const [me] = await tx.query<{ email: string | null }>(
        `select email from persons where institution_id = $1 and id = $2`,
        [tx.institutionId, tx.actor.personId],
      );
      if (!me?.email) throw conflict('message.no_own_email');
      const id = newId();
      await tx.repository(Mailing).insert({
        ...{ institutionId: tx.institutionId, id, roundId, audience: 'students' },
        ...{ subject, body, sentBy: tx.actor.personId! },
        ...{ receivers: 0, unreachable: 0, isTest: true },
      });
      await tx.outbox.add({ type: 'mailing.tested', mailingId: id });
    });
  }
}

const numbersOf = ({ receivers, unreachable }: AudienceCount) => ({ receivers, unreachable });

/** @throws DomainError `field.unknown` at the programme */
const mustBeProgramme = async (tx: Tx, id: string | null): Promise<void> => {
  if (id === null) return;
  const found = await tx.query(`select 1 from programmes where institution_id = $1 and id = $2`, [
    tx.institutionId,
    id,
  ]);
  if (found.length === 0)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/programmeId', code: 'field.unknown' }],
    });
};

const roundOfSender = async (tx: Tx, roundId: string): Promise<void> => {
  const { state } = await roundToRun(tx, roundId);
  if (isArchived(state)) throw conflict('round.archived');
  await refuseTooMany(tx, 'mailings');
};
