import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { RoundMentorRequests, SeekingStudent } from './directory.views.js';
import { FREE_PLACES, IN_DIRECTORY, MENTORS } from './mentors-of-round.js';

/** How far a round's students have come in finding a mentor: for its coordinators. */
@Injectable()
export class ListRoundRequests {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<RoundMentorRequests> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const here = [tx.institutionId, roundId];
      const students = await tx.query<SeekingStudent>(SEEKING, here);
      const [found] = await tx.query<{ found: number }>(FOUND, here);
      const [left] = await tx.query<{ places: number }>(PLACES, here);
      return { roundId, students, freePlaces: left?.places ?? 0, found: found?.found ?? 0 };
    });
  }
}

const HAS_GROUP = `exists (select from memberships m
  where m.institution_id = s.institution_id and m.enrolment_id = s.id
    and m.role = 'mentee' and m.left_at is null)`;

const SEEKING = `
  select s.id as "enrolmentId", ${fullName('p')} as name,
         asked.name as "askedName", asked."expiresOn",
         (select count(*) from mentor_choices c where c.institution_id = s.institution_id
            and c.mentee_id = s.id and c.state = 'chosen')::integer as left,
         (select count(*) from mentor_choices c where c.institution_id = s.institution_id
            and c.mentee_id = s.id and c.state in ('declined', 'expired', 'released'))::integer as ended
  from enrolments s
  join persons p on p.institution_id = s.institution_id and p.id = s.person_id
  left join lateral (
    select ${fullName('mp')} as name, c.expires_on::text as "expiresOn"
    from mentor_choices c
    join enrolments me on me.institution_id = c.institution_id and me.id = c.mentor_id
    join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
    where c.institution_id = s.institution_id and c.mentee_id = s.id and c.state = 'asked') asked
    on true
  where s.institution_id = $1 and s.round_id = $2 and s.role = 'mentee' and s.state = 'joined'
    and not ${HAS_GROUP}
  order by asked.name is not null, p.given_name, p.family_name, s.id`;

const PLACES = `
  select coalesce(sum(${FREE_PLACES}), 0)::integer as places from ${MENTORS}
  where e.institution_id = $1 and e.round_id = $2 and ${IN_DIRECTORY}`;

const FOUND = `
  select count(*)::integer as found from enrolments s
  where s.institution_id = $1 and s.round_id = $2 and s.role = 'mentee' and s.state = 'joined'
    and ${HAS_GROUP}`;
