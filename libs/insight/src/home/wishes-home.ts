import type { Tx } from '#platform';
import { PAST_ANSWERS, roundThat, takesWishLists } from '#schemes';
import type { RoundToRank } from './mentor-home.views.js';

/** Where the actor, a mentor, can say whom they want; null: nowhere now. */
export const wishesHome = async (tx: Tx): Promise<RoundToRank[] | null> => {
  const rounds = await tx.query<RoundToRank>(
    `select r.id as "roundId", r.name as "roundName", s.name as "schemeName",
            l.enrolment_id is not null as "hasRanked"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and ${roundThat(takesWishLists)} and r.settings @> '{"matching": {"by": "wishes"}}'
      and not ${PAST_ANSWERS}
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     left join wish_lists l on l.institution_id = e.institution_id and l.enrolment_id = e.id
     where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentor'
       and e.state = 'joined'
     order by r.starts_on, r.id`,
    [tx.institutionId, tx.actor.personId],
  );
  return rounds.length === 0 ? null : rounds;
};
