import type { Tx } from '#platform';
import { Reflection } from './reflection.entity.js';

/** The actor's own words on a meeting; empty ones are removed. Row-level security keeps them so. */
export const writeReflection = async (
  tx: Tx,
  meetingId: string,
  body: string | null,
): Promise<void> => {
  const { institutionId, actor } = tx;
  if (!actor.personId) throw new Error('A reflection has a person as its author');
  const own = { institutionId, meetingId, authorId: actor.personId };
  if (body?.trim())
    await tx
      .repository(Reflection)
      .upsert({ ...own, body, updatedAt: new Date() }, ['institutionId', 'meetingId', 'authorId']);
  else await tx.repository(Reflection).delete(own);
};
