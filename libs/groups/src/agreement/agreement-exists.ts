import type { Tx } from '#platform';
import type { FoundGroup } from '../find-group.js';
import type { Standing } from '../standing.js';
import { agreesOnGoals, PAIR } from './find-pair.js';

const TOLD: readonly Standing[] = ['mentor', 'mentee', 'coordinator'];

/**
 * Whether the two of a pair have an agreement: for them and their coordinators. Null: it is nothing
 * the reader is told, or the scheme asks for none, or there are no two.
 */
export const agreementOf = async (
  tx: Tx,
  { id, settings }: FoundGroup,
  standing: Standing,
): Promise<boolean | null> => {
  if (!agreesOnGoals(settings) || !TOLD.includes(standing)) return null;
  const [pair] = await tx.query<{ exists: boolean }>(
    `select a.mentor_accepted_at is not null and a.mentee_accepted_at is not null as exists
     from ${PAIR} where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, id],
  );
  return pair?.exists ?? null;
};
