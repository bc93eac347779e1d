import { invalid } from '#kernel';
import type { Tx } from '#platform';
import type { SeatReleases } from '../seat-releases.js';
import type { MissingPerson } from './missing-persons.js';

/**
 * Withdraws those who are no longer in the file and whom the coordinator chose: each seat is free
 * again, and those concerned are told.
 *
 * @throws DomainError `roster.not_missing` for somebody who isn't missing
 */
export const withdrawMissing = async (
  tx: Tx,
  seats: SeatReleases,
  missing: readonly MissingPerson[],
  chosen: readonly string[],
): Promise<number> => {
  const missingIds = new Set(missing.map(({ enrolmentId }) => enrolmentId));
  if (chosen.some((id) => !missingIds.has(id))) throw invalid('roster.not_missing');
  const withdrawn = await tx.query<{ id: string }>(
    `update enrolments set state = 'withdrawn', version = version + 1
     where institution_id = $1 and id = any($2::uuid[]) and state <> 'withdrawn' returning id`,
    [tx.institutionId, [...new Set(chosen)]],
  );
  // One after the other: whoever the seats belong to says how one is given back.
  for (const { id: enrolmentId } of withdrawn) {
    const groupId = await seats.run(tx, enrolmentId);
    await tx.outbox.add({ type: 'enrolment.withdrawn', enrolmentId, groupId });
  }
  return withdrawn.length;
};
