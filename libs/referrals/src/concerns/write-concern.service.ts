import { recordAudit } from '#access';
import { openGroup, peopleIn, type FoundGroup, type PersonInGroup } from '#groups';
import { invalid, newId, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { ConcernRecipient } from './concern-recipient.entity.js';
import { openConcern, viewOfConcern } from './concern-rows.js';
import { Concern } from './concern.entity.js';
import { canWriteConcern, isAboutHealth } from './concern.policy.js';
import type { ConcernForm, ConcernView, WriteConcern as Written } from './concerns.views.js';
import { capacitiesOf, possibleRecipients } from './possible-recipients.js';

/** A mentor of the group tells those whom she names. They get a mail that says that, and no more. */
@Injectable()
export class WriteConcern {
  constructor(private readonly db: Database) {}

  form(actor: Actor, groupId: string): Promise<ConcernForm> {
    return this.db.run(actor, async (tx) => {
      const group = await groupToWriteOf(tx, groupId);
      return {
        groupNumber: group.number,
        isPair: group.settings.format === 'pairs',
        recipients: await possibleRecipients(tx, group.schemeId),
        students: (await nameable(tx, group)).map(({ enrolmentId, name }) => ({
          enrolmentId,
          name,
        })),
      };
    });
  }

  run(
    actor: Actor,
    groupId: string,
    written: Written,
    key: string | undefined,
  ): Promise<ConcernView> {
    const once = onceKey(key, 'concerns.write', { groupId, written });
    return this.db.once(actor, once, async (tx) => {
      const { institutionId } = tx;
      const group = await groupToWriteOf(tx, groupId);
      const { personId: authorId } = actor;
      if (!authorId) throw notFound();
      const { topic, studentAgreed = false } = written;
      const studentId = await this.studentOf(tx, group, written);
      const recipients = await capacitiesOf(tx, group.schemeId, written.recipientIds);
      const id = newId();
      await tx.repository(Concern).insert({
        ...{ institutionId, id, schemeId: group.schemeId, groupId: group.id, authorId, topic },
        ...{ studentId, studentAgreed: studentId !== null && studentAgreed },
        body: written.body.trim(),
      });
      await tx
        .repository(ConcernRecipient)
        .insert(recipients.map((each) => ({ institutionId, concernId: id, ...each })));
      const about = { kind: 'scheme', id: group.schemeId } as const;
      await recordAudit(tx, { act: 'concern.written', about, details: { concernId: id } });
      const recipientIds = recipients.map(({ personId }) => personId);
      await tx.outbox.add({
        ...{ type: 'concern.written', concernId: id, groupId: group.id, recipientIds },
      });
      return { ...(await viewOfConcern(tx, await openConcern(tx, id))), services: [] };
    });
  }

  /** A student is named only with her agreement, and never with what would tell of her health. */
  private async studentOf(tx: Tx, group: FoundGroup, written: Written): Promise<string | null> {
    const { enrolmentId, studentAgreed, topic } = written;
    if (!enrolmentId) return null;
    const student = (await nameable(tx, group)).find((each) => each.enrolmentId === enrolmentId);
    const faults = [
      ['/enrolmentId', student !== undefined, 'field.unknown'],
      ['/studentAgreed', studentAgreed === true, 'field.not_agreed'],
      ['/topic', !isAboutHealth(topic), 'field.health_of_named'],
    ] as const;
    const fields = faults
      .filter(([, holds]) => !holds)
      .map(([pointer, , code]) => ({ pointer, code }));
    if (fields.length > 0) throw invalid('request.invalid', { fields });
    return student!.personId;
  }
}

const groupToWriteOf = async (tx: Tx, id: string): Promise<FoundGroup> => {
  const { group, standings } = await openGroup(tx, id);
  if (!standings.some((standing) => canWriteConcern(standing, group.roundState))) throw notFound();
  return group;
};

/** Students of the group whom its mentor knows by name. */
const nameable = async (tx: Tx, group: FoundGroup): Promise<PersonInGroup[]> =>
  (await peopleIn(tx, group.id)).filter(
    ({ role, isProtected, isFormer }) => role === 'mentee' && !isProtected && !isFormer,
  );
