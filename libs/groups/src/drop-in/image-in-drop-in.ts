import type { Tx } from '#platform';
import { seenDropIn } from './show-drop-in.service.js';

/** The photo of a mentor who is among those the actor sees, where students drop in on mentors. */
export const imageInDropIn = async (tx: Tx, enrolmentId: string): Promise<Buffer | undefined> => {
  const [found] = await tx.query<{ roundId: string; image: Buffer }>(
    `select e.round_id as "roundId", ph.image
     from enrolments e
     join photos ph on ph.institution_id = e.institution_id and ph.person_id = e.person_id
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
  if (!found) return undefined;
  const seen = await seenDropIn(tx, found.roundId);
  return seen?.mentors.some((mentor) => mentor.enrolmentId === enrolmentId)
    ? found.image
    : undefined;
};
