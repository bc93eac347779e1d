import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { JoinRequestView } from './newcomers.views.js';

/** Who waits to be let into a round. */
@Injectable()
export class ListJoinRequests {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<JoinRequestView[]> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return tx.query<JoinRequestView>(QUERY, [tx.institutionId, roundId]);
    });
  }
}

/** Namesakes are students. Who is protected stands on no list; who has signed in is somebody else. */
const QUERY = `
  select j.id, trim(${fullName('i')}) as name, i.email, j.note,
         j.created_at as "createdAt", coalesce(n.namesakes, '[]') as namesakes
  from join_requests j
  join identities i on i.institution_id = j.institution_id and i.id = j.identity_id
  left join lateral (
    select jsonb_agg(jsonb_build_object(
             'enrolmentId', e.id, 'name', ${fullName('p')},
             'programme', pr.name, 'campus', p.campus) order by e.id) as namesakes
    from enrolments e
    join persons p on p.institution_id = e.institution_id and p.id = e.person_id
    left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
    where e.institution_id = j.institution_id and e.round_id = j.round_id and e.role = 'mentee'
      and not p.is_protected
      and lower(${fullName('p')}) = lower(${fullName('i')})
      and not exists (select from identities l
                      where l.institution_id = p.institution_id and l.person_id = p.id)
  ) n on true
  where j.institution_id = $1 and j.round_id = $2 and j.state = 'open'
  order by j.created_at, j.id`;
