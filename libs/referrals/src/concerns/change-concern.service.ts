import { recordAudit, type AuditAct } from '#access';
import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { ConcernAddition } from './concern-addition.entity.js';
import { ConcernRecipient } from './concern-recipient.entity.js';
import { holdConcern, openConcern, type ConcernRow } from './concern-rows.js';
import { Concern } from './concern.entity.js';
import { abilitiesIn, isAboutHealth } from './concern.policy.js';
import type { ConcernForm, ConcernView, CorrectConcern } from './concerns.views.js';
import { capacitiesOf, possibleRecipients } from './possible-recipients.js';
import { showConcern } from './read-concerns.service.js';

/** What its author may do with a concern: all of it until somebody has read it, then add to it. */
@Injectable()
export class ChangeConcern {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `concern.read_already`; `version.stale` */
  correct(
    actor: Actor,
    id: string,
    version: number,
    { topic, body }: CorrectConcern,
  ): Promise<ConcernView> {
    return this.asAuthor(actor, id, 'concern.corrected', async (tx, concern) => {
      if (!abilitiesIn(concern).correct) throw conflict('concern.read_already');
      if (concern.version !== version) throw stale(await showConcern(tx, concern));
      const { institutionId } = tx;
      const found = await tx.repository(Concern).findOneByOrFail({ institutionId, id });
      if (found.studentId && isAboutHealth(topic))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/topic', code: 'field.health_of_named' }],
        });
      const corrected = { topic, body: body.trim(), version: version + 1 };
      await tx.repository(Concern).update({ institutionId, id }, corrected);
    });
  }

  /** Its text goes, with all that was added. @throws DomainError `concern.read_already` */
  withdraw(actor: Actor, id: string): Promise<ConcernView> {
    return this.asAuthor(actor, id, 'concern.withdrawn', async (tx, concern) => {
      if (!abilitiesIn(concern).withdraw) throw conflict('concern.read_already');
      const { institutionId } = tx;
      await tx.repository(ConcernAddition).delete({ institutionId, concernId: id });
      await tx.execute(
        `update concerns set state = 'withdrawn', body = null, settled_at = now(),
                version = version + 1
         where institution_id = $1 and id = $2`,
        [institutionId, id],
      );
    });
  }

  /** @throws DomainError `concern.over` */
  add(actor: Actor, id: string, body: string): Promise<ConcernView> {
    return this.asAuthor(actor, id, 'concern.added_to', async (tx, concern) => {
      if (!abilitiesIn(concern).add) throw conflict('concern.over');
      const { institutionId } = tx;
      await tx
        .repository(ConcernAddition)
        // By the clock, not by when the transaction began: it may have waited for somebody who reads.
        .insert({
          ...{ institutionId, id: newId(), concernId: id, body: body.trim() },
          createdAt: () => 'clock_timestamp()',
        });
      const recipients = await tx
        .repository(ConcernRecipient)
        .findBy({ institutionId, concernId: id });
      const recipientIds = recipients.map(({ personId }) => personId);
      const { groupId } = concern;
      await tx.outbox.add({ type: 'concern.added_to', concernId: id, groupId, recipientIds });
    });
  }

  /** Names more recipients: also where those there were can no longer read it. */
  addRecipients(actor: Actor, id: string, recipientIds: readonly string[]): Promise<ConcernView> {
    return this.asAuthor(actor, id, 'concern.sent_on', async (tx, concern) => {
      if (!abilitiesIn(concern).add) throw conflict('concern.over');
      const { institutionId } = tx;
      const named = await capacitiesOf(tx, concern.schemeId, recipientIds);
      const repository = tx.repository(ConcernRecipient);
      const there = await repository.findBy({ institutionId, concernId: id });
      const added = named.filter((each) => !there.some((r) => r.personId === each.personId));
      if (added.length === 0) throw conflict('concern.sent_already');
      await repository.insert(added.map((each) => ({ institutionId, concernId: id, ...each })));
      await tx.outbox.add({
        ...{ type: 'concern.written', concernId: id, groupId: concern.groupId },
        recipientIds: added.map(({ personId }) => personId),
      });
    });
  }

  /** Whom its author may still send it to: for the form, without those who have it. */
  possible(actor: Actor, id: string): Promise<ConcernForm> {
    return this.db.run(actor, async (tx) => {
      const concern = await openConcern(tx, id);
      if (!concern.isMine) throw notFound();
      const { institutionId } = tx;
      const there = await tx.repository(ConcernRecipient).findBy({ institutionId, concernId: id });
      const possible = await possibleRecipients(tx, concern.schemeId);
      return {
        groupNumber: concern.groupNumber,
        isPair: concern.isPair,
        recipients: possible.filter((one) => !there.some((r) => r.personId === one.id)),
        students: [],
      };
    });
  }

  private asAuthor(
    actor: Actor,
    id: string,
    act: AuditAct,
    work: (tx: Tx, concern: ConcernRow) => Promise<void>,
  ): Promise<ConcernView> {
    return this.db.run(actor, async (tx) => {
      const concern = await holdConcern(tx, id);
      if (!concern.isMine) throw notFound();
      await work(tx, concern);
      const about = { kind: 'scheme', id: concern.schemeId } as const;
      await recordAudit(tx, { act, about, details: { concernId: id } });
      return showConcern(tx, await openConcern(tx, id));
    });
  }
}
