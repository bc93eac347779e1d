import { invalid } from '#kernel';
import type { Tx } from '#platform';
import type { EnrolmentState } from '../enrolment.entity.js';
import type { Withdraw } from '../withdraw.service.js';
import type { MissingPerson } from './missing-persons.js';

/**
 * Withdraws those who are no longer in the file and whom the coordinator chose: each seat is free
 * again, and those concerned are told.
 *
 * @throws DomainError `roster.not_missing` for somebody who isn't missing
 */
export const withdrawMissing = async (
  tx: Tx,
  withdraw: Withdraw,
  missing: readonly MissingPerson[],
  chosen: readonly string[],
): Promise<number> => {
  const missingIds = new Set(missing.map(({ enrolmentId }) => enrolmentId));
  if (chosen.some((id) => !missingIds.has(id))) throw invalid('roster.not_missing');
  const locked = await tx.query<{ id: string; state: EnrolmentState }>(
    `select id, state from enrolments
     where institution_id = $1 and id = any($2::uuid[]) order by id for update`,
    [tx.institutionId, chosen],
  );
  // One after the other, as a coordinator would: seats belong to others, who say how one is freed.
  for (const enrolment of locked) await withdraw.within(tx, enrolment);
  return locked.length;
};
