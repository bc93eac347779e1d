import type { Tx } from '#platform';
import type { WishingSide } from './wishes.views.js';

/** The actor in a round by wishes. */
export interface Wisher {
  readonly enrolmentId: string;
  readonly side: WishingSide;
}

interface Which {
  /** For somebody who is on both; left out, a student before a mentor. */
  readonly side?: WishingSide | undefined;
  /** Holds the enrolment, so that two of somebody's devices come one after the other. */
  readonly lock?: boolean;
}

export const findWisher = async (
  tx: Tx,
  roundId: string,
  { side, lock = false }: Which,
): Promise<Wisher | undefined> => {
  const [wisher] = await tx.query<Wisher>(
    `select id as "enrolmentId", role as side from enrolments
     where institution_id = $1 and round_id = $2 and person_id = $3 and state = 'joined'
       and ($4::text is null or role = $4)
     order by role = 'mentor' limit 1
     ${lock ? 'for update' : ''}`,
    [tx.institutionId, roundId, tx.actor.personId, side ?? null],
  );
  return wisher;
};

/** SQL: the student `e`, the person `p`, is one whom mentors may see and rank. */
export const SEEN_BY_MENTORS = `e.role = 'mentee' and e.state = 'joined' and not p.is_protected
  and p.erased_at is null`;
