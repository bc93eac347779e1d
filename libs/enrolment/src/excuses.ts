import { fullName } from '#people';
import type { Tx } from '#platform';
import type { ExcuseAsked } from './excuses.views.js';

/** Who must take part in the round and has asked not to, the first to ask first. */
export const excusesAsked = (tx: Tx, roundId: string): Promise<ExcuseAsked[]> =>
  tx.query<ExcuseAsked>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
            pr.name as programme, e.excuse_asked_at as "askedAt"
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where e.institution_id = $1 and e.round_id = $2 and e.state = 'joined'
       and e.excuse_asked_at is not null and p.erased_at is null
     order by e.excuse_asked_at, e.id`,
    [tx.institutionId, roundId],
  );
