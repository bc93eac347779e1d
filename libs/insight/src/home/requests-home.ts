import type { Tx } from '#platform';
import { OPEN_TO_ANSWERS } from '#schemes';
import type { RequestsHome } from './mentor-home.views.js';

/** Which students ask the actor to be their mentor; null: no mentor where students choose. */
export const requestsHome = async (tx: Tx): Promise<RequestsHome | null> => {
  const [mine] = await tx.query<{ rounds: number; waiting: number }>(
    `select count(distinct e.id)::integer as rounds, count(c.id)::integer as waiting
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and r.state = any($3) and r.settings @> '{"waysIn": {"directory": true}}'
     left join mentor_choices c on c.institution_id = e.institution_id and c.mentor_id = e.id
      and c.state = 'asked'
     where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentor'
       and e.state = 'joined'`,
    [tx.institutionId, tx.actor.personId, OPEN_TO_ANSWERS],
  );
  return mine && mine.rounds > 0 ? { waiting: mine.waiting } : null;
};
