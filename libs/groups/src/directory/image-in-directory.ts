import { isId } from '#kernel';
import type { Tx } from '#platform';
import { OPEN_TO_ANSWERS } from '#schemes';
import { IN_DIRECTORY, MENTORS, SHOWS_MENTORS } from './mentors-of-round.js';

/** The photo of a mentor whom students of the round choose among: for them, and for its coordinators. */
export const imageInDirectory = async (
  tx: Tx,
  enrolmentId: string,
): Promise<Buffer | undefined> => {
  if (!isId(enrolmentId)) return undefined;
  const [found] = await tx.query<{ image: Buffer; schemeId: string; isChoosing: boolean }>(
    `select ph.image, r.scheme_id as "schemeId", exists (
       select from enrolments s
       where s.institution_id = e.institution_id and s.round_id = e.round_id
         and s.person_id = $3 and s.role = 'mentee' and s.state = 'joined') as "isChoosing"
     from ${MENTORS}
     join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
     where e.institution_id = $1 and e.id = $2 and ${IN_DIRECTORY}
       and r.state = any($4) and ${SHOWS_MENTORS}`,
    [tx.institutionId, enrolmentId, tx.actor.personId, OPEN_TO_ANSWERS],
  );
  return found && (found.isChoosing || tx.actor.coordinates(found.schemeId))
    ? found.image
    : undefined;
};
