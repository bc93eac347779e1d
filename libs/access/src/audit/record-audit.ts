import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { AuditAct, AuditSubject } from './acts.js';
import { AuditEvent, type AuditDetails } from './audit-event.entity.js';

export interface Audited {
  readonly act: AuditAct;
  /** Whom or what it was done to. */
  readonly about?: { readonly kind: AuditSubject; readonly id: string };
  readonly details?: AuditDetails;
}

/**
 * Writes down what the transaction's actor does, in that transaction: what is rolled back was not
 * done. Ids, codes and numbers alone, so that a person can be erased later.
 */
export const recordAudit = async (tx: Tx, { act, about, details = {} }: Audited): Promise<void> => {
  await tx.repository(AuditEvent).insert({
    institutionId: tx.institutionId,
    id: newId(),
    actorId: tx.actor.personId,
    act,
    subjectKind: about?.kind ?? null,
    subjectId: about?.id ?? null,
    details: { ...details },
  });
};
