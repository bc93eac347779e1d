import { conflict } from '#kernel';
import type { Tx } from '#platform';
import { recordAudit } from '../audit/record-audit.js';
import { Identity, type LinkedBy } from './identity.entity.js';

interface Link {
  readonly identityId: string;
  readonly personId: string;
  readonly by: LinkedBy;
}

/**
 * From now on, who signs in with the identity is this person.
 *
 * @throws DomainError `identity.person_taken` where another sign-in is the person's;
 *   `identity.linked` where the identity is somebody's already
 */
export const linkIdentity = async (
  tx: Tx,
  { identityId: id, personId, by }: Link,
): Promise<void> => {
  const { institutionId } = tx;
  const linked = await tx.execute(
    `update identities set person_id = $3, linked_by = $4, linked_at = now()
     where institution_id = $1 and id = $2 and person_id is null`,
    [institutionId, id, personId, by],
  );
  if (linked === 0) throw conflict('identity.linked');
  const about = { kind: 'person', id: personId } as const;
  await recordAudit(tx, { act: 'identity.linked', about, details: { by } });
};

/** Whether some sign-in is the person's. */
export const isLinked = (tx: Tx, personId: string): Promise<boolean> =>
  tx.repository(Identity).existsBy({ institutionId: tx.institutionId, personId });
