import { takesPart } from '#enrolment';
import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { roundThat, takesSeats } from '#schemes';
import { Injectable } from '@nestjs/common';
import { pairNames } from './pair-names.js';
import { SUBSTITUTES_NOW } from './more-mentors/leading-sql.js';
import type { MyGroup, MyGroups, SeatlessRound } from './my-groups.views.js';

/** The groups I lead, those of the mentors I lead, and those I am a student in. */
@Injectable()
export class ListMyGroups {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<MyGroups> {
    const mine = [actor.institutionId, actor.personId];
    return this.db.run(actor, async (tx) => ({
      groups: await tx.query<MyGroup>(GROUPS, mine),
      seatless: await tx.query<SeatlessRound>(SEATLESS, mine),
    }));
  }
}

/** One row for each role in each group: who leads a mentor and is in the group sees it twice. */
const GROUPS = `
  with mine as (
    select distinct m.group_id,
           case when m.role = 'mentee' then 'mentee' else 'mentor' end as standing
    from memberships m
    join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
    where m.institution_id = $1 and m.left_at is null and e.person_id = $2
    union
    select sub.group_id, 'mentor'
    from substitutions sub
    join enrolments e on e.institution_id = sub.institution_id and e.id = sub.enrolment_id
    where sub.institution_id = $1 and e.person_id = $2 and ${SUBSTITUTES_NOW}
    union
    select m.group_id, 'lead_mentor'
    from memberships m
    join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
    join enrolments l on l.institution_id = e.institution_id and l.id = e.lead_id
    where m.institution_id = $1 and m.left_at is null and m.role <> 'mentee'
      and l.person_id = $2 and ${takesPart('l')} and e.person_id <> $2
  )
  select g.id, g.number, ${pairNames('$2')} as pair, g.campus, g.slot, r.id as "roundId", r.name as "roundName",
         r.state as "roundState", s.name as "schemeName", mine.standing,
         array(select ${fullName('p')}
               from memberships m
               join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
               join persons p on p.institution_id = e.institution_id and p.id = e.person_id
               where m.institution_id = g.institution_id and m.group_id = g.id
                 and m.left_at is null and m.role <> 'mentee' and not p.is_protected
               order by m.role <> 'mentor', p.given_name, p.family_name) as mentors,
         case when mine.standing <> 'mentee' then g.seats_taken end as members
  from mine
  join groups g on g.institution_id = $1 and g.id = mine.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  order by mine.standing = 'lead_mentor', r.starts_on desc, g.number, g.id`;

const SEATLESS = `
  select r.id as "roundId", r.name as "roundName", s.name as "schemeName"
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentee' and e.state = 'joined'
    and ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"freeSeats": true}}'
    and r.settings ->> 'format' <> 'drop_in'
    and not exists (select from memberships m
                    where m.institution_id = e.institution_id and m.enrolment_id = e.id
                      and m.role = 'mentee' and m.left_at is null)
  order by r.starts_on desc, r.id`;
