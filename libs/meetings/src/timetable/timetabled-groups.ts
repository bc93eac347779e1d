import { pairNames } from '#groups';
import { fullName } from '#people';
import type { Tx } from '#platform';
import type { Stretch } from '#schemes';
import type { TimetableGroup } from './timetable.views.js';

/** The groups of a round that are there, with how far each has come in a stretch. */
export const timetabledGroups = (
  tx: Tx,
  roundId: string,
  { startsOn, endsOn }: Stretch,
): Promise<TimetableGroup[]> =>
  tx.query<TimetableGroup>(
    `select g.id, g.number, g.campus, met.planned, met.held, ${pairNames('$5')} as pair,
            array(select distinct pr.name from memberships m
                  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
                  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
                  join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
                  where m.institution_id = g.institution_id and m.group_id = g.id
                    and m.left_at is null and m.role = 'mentee'
                  order by pr.name) as programmes,
            array(select ${fullName('p')} from memberships m
                  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
                  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
                  where m.institution_id = g.institution_id and m.group_id = g.id
                    and m.left_at is null and m.role <> 'mentee'
                  order by m.role <> 'mentor', p.given_name, p.family_name) as mentors
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions here on here.id = g.institution_id
     cross join lateral (
       select count(*) filter (where t.state = 'planned')::int as planned,
              count(*) filter (where t.state = 'held')::int as held
       from meetings t
       where t.institution_id = g.institution_id and t.group_id = g.id
         and (t.starts_at at time zone here.time_zone)::date between $3::date and $4::date) met
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
     order by g.number`,
    [tx.institutionId, roundId, startsOn, endsOn, tx.actor.personId],
  );
