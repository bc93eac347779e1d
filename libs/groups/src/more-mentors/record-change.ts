import { newId } from '#kernel';
import type { Tx } from '#platform';
import { GroupChange } from '../changes/group-change.entity.js';

/**
 * Writes down that a group has one more mentor, or one less, so that whom it concerns is told.
 *
 * @returns the change's id: who comes by it or leaves by it is told by the memberships
 */
export const recordChange = async (
  tx: Tx,
  roundId: string,
  kind: 'add_mentor' | 'remove_mentor',
): Promise<string> => {
  const { institutionId } = tx;
  const id = newId();
  const madeBy = tx.actor.personId!;
  await tx
    .repository(GroupChange)
    .insert({ institutionId, id, roundId, kind, reason: null, madeBy });
  await tx.outbox.add({ type: 'group.changed', changeId: id, roundId });
  return id;
};
