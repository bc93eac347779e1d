import type { RoundState, SchemeSettings } from '#schemes';
import { isId, notFound } from '#kernel';
import { shownName } from '#people';
import type { Tx } from '#platform';

/** The two of a pair, with the agreement they have or are writing. */
export interface PairOfTwo {
  readonly groupId: string;
  readonly mentorId: string;
  readonly menteeId: string;
  /** Which of the two the actor is. */
  readonly side: 'mentor' | 'mentee';
  readonly otherName: string | null;
  readonly roundState: RoundState;
  readonly agreementId: string | null;
  readonly version: number;
  readonly mentorAccepted: boolean;
  readonly menteeAccepted: boolean;
}

/** A scheme whose pairs agree on goals. */
export const agreesOnGoals = ({
  format,
  agreement,
}: Pick<SchemeSettings, 'format' | 'agreement'>): boolean => agreement && format === 'pairs';

/** SQL: the pair of the group `g`, as it is now: the mentor `mr`, the mentee `me`, the agreement `a`. */
export const PAIR = `
  groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
    and r.settings @> '{"format": "pairs", "agreement": true}'
  join memberships mrm on mrm.institution_id = g.institution_id and mrm.group_id = g.id
    and mrm.role = 'mentor' and mrm.left_at is null
  join enrolments mr on mr.institution_id = mrm.institution_id and mr.id = mrm.enrolment_id
  join memberships mem on mem.institution_id = g.institution_id and mem.group_id = g.id
    and mem.role = 'mentee' and mem.left_at is null
  join enrolments me on me.institution_id = mem.institution_id and me.id = mem.enrolment_id
  left join agreements a on a.institution_id = g.institution_id and a.group_id = g.id
    and a.mentor_id = mr.id and a.mentee_id = me.id`;

/**
 * The actor's own pair.
 *
 * @param lock holds the group until the transaction ends, so that the two write one after the other
 * @throws DomainError `not_found` for who is neither of the two, and where there are not two
 */
export const findPair = async (
  tx: Tx,
  groupId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<PairOfTwo> => {
  if (!isId(groupId)) throw notFound();
  const of = [tx.institutionId, groupId];
  if (lock)
    await tx.query(
      `select id from groups where institution_id = $1 and id = $2 for no key update`,
      of,
    );
  const [pair] = await tx.query<PairOfTwo>(
    `select g.id as "groupId", mr.id as "mentorId", me.id as "menteeId", r.state as "roundState",
            case when mr.person_id = $3 then 'mentor' else 'mentee' end as side,
            ${shownName('op')} as "otherName",
            a.id as "agreementId", coalesce(a.version, 0) as version,
            a.mentor_accepted_at is not null as "mentorAccepted",
            a.mentee_accepted_at is not null as "menteeAccepted"
     from ${PAIR}
     join persons op on op.institution_id = g.institution_id
       and op.id = case when mr.person_id = $3 then me.person_id else mr.person_id end
     where g.institution_id = $1 and g.id = $2 and $3 in (mr.person_id, me.person_id)`,
    [...of, tx.actor.personId],
  );
  if (!pair) throw notFound();
  return pair;
};
