import { recordAudit } from '#access';
import { conflict, invalid, type Actor } from '#kernel';
import { Person, Programme } from '#people';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Enrolment } from './enrolment.entity.js';
import { lockMine } from './find-enrolment.js';
import type { CorrectBody, ParticipantView } from './participants.views.js';
import { viewParticipant } from './show-participant.service.js';

/**
 * Corrects what a roster file says of somebody. What is corrected here wins over every later file,
 * and is remembered by field.
 */
@Injectable()
export class CorrectParticipant {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string, version: number, body: CorrectBody): Promise<ParticipantView> {
    return this.db.run(actor, async (tx) => {
      const { personId, correctedFields } = await lockMine(tx, id);
      const { institutionId } = tx;
      const person = await tx.repository(Person).findOneOrFail({
        where: { institutionId, id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      const before = await viewParticipant(tx, id);
      if (before.version !== version) throw stale(before);
      if (!before.can.correct) throw conflict('round.closed');
      const { maxGroups, ...ofPerson } = body;
      if (ofPerson.programmeId) await refuseUnknown(tx, ofPerson.programmeId);
      const named = given(ofPerson);
      if (Object.keys(named).length > 0)
        await tx.repository(Person).update(
          { institutionId, id: personId },
          {
            ...named,
            correctedFields: union(person.correctedFields, Object.keys(named)),
            version: person.version + 1,
          },
        );
      if (maxGroups !== undefined)
        await tx.repository(Enrolment).update(
          { institutionId, id },
          {
            maxGroups,
            correctedFields: union(correctedFields, ['maxGroups']),
            version: () => 'version + 1',
          },
        );
      const fields = [...Object.keys(named), ...(maxGroups === undefined ? [] : ['maxGroups'])];
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'person.corrected', about, details: { fields: fields.join() } });
      return viewParticipant(tx, id);
    });
  }
}

/** Validation makes a property of every field of the body's class; those not sent are undefined. */
const given = (fields: Omit<CorrectBody, 'maxGroups'>): Partial<Person> =>
  Object.fromEntries(
    Object.entries(fields as Record<string, unknown>)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  );

const union = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].sort();

const refuseUnknown = async (tx: Tx, id: string): Promise<void> => {
  const { institutionId } = tx;
  if (await tx.repository(Programme).existsBy({ institutionId, id })) return;
  const fields = [{ pointer: '/programmeId', code: 'field.unknown' }];
  throw invalid('request.invalid', { fields });
};
