import type { Tx } from '#platform';
import type { WishingSide } from './wishes.views.js';

/** The actor in a round by wishes. */
export interface Wisher {
  readonly enrolmentId: string;
  readonly side: WishingSide;
}

/** @param lock holds the enrolment, so that two of somebody's devices come one after the other */
export const findWisher = async (
  tx: Tx,
  roundId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Wisher | undefined> => {
  const [wisher] = await tx.query<Wisher>(
    `select id as "enrolmentId", role as side from enrolments
     where institution_id = $1 and round_id = $2 and person_id = $3 and state = 'joined'
     ${lock ? 'for update' : ''}`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  return wisher;
};

/** SQL: the student `e`, the person `p`, is one whom mentors may see and rank. */
export const SEEN_BY_MENTORS = `e.role = 'mentee' and e.state = 'joined' and not p.is_protected
  and p.erased_at is null`;
