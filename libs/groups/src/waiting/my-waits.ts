import { fullName } from '#people';
import { iso, type Tx } from '#platform';
import { roundThat, takesSeats } from '#schemes';
import { estimateOf } from './estimate.js';
import { QUEUE_ORDER } from './queue.js';
import type { MyWait } from './waiting.views.js';

const DAY = 24 * 60 * 60 * 1000;

interface Row extends Omit<MyWait, 'state' | 'estimate' | 'mayNotHappen' | 'can'> {
  readonly groupsSince: Date | null;
  readonly endsOn: Date;
}

/** Where the actor stands in each queue, in running rounds where the actor has no group. */
export const myWaits = async (tx: Tx, now: Date): Promise<MyWait[]> => {
  const rows = await tx.query<Row>(QUERY, [tx.institutionId, tx.actor.personId]);
  return rows.map(({ groupsSince, endsOn, ...mine }) => {
    const { place, freed, offer } = mine;
    const estimate =
      place === null || groupsSince === null
        ? null
        : estimateOf({ place, freed, since: groupsSince }, now);
    const daysLeft = Math.floor((endsOn.getTime() - now.getTime()) / DAY);
    return {
      ...mine,
      state: stateOf(mine),
      estimate,
      mayNotHappen: estimate !== null && estimate.to > daysLeft,
      can: { leave: place !== null && !offer, enter: place === null },
    };
  });
};

const stateOf = ({ place, offer }: Pick<Row, 'place' | 'offer'>): MyWait['state'] => {
  if (place === null) return 'out';
  return offer ? 'offered' : 'waiting';
};

const QUERY = `
  with mine as (
    select e.id, r.id as round_id, r.name as round_name, s.name as scheme_name, r.ends_on
    from enrolments e
    join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     and ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"waitingList": true}}'
    join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
    where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentee' and e.state = 'joined'
      and not exists (select from memberships m where m.institution_id = e.institution_id
        and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)
  ), queue as (
    select w.id, w.enrolment_id, w.campus,
           row_number() over (partition by e.round_id order by ${QUEUE_ORDER})::int as place,
           count(*) over (partition by e.round_id)::int as of
    from waits w
    join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
    where w.institution_id = $1 and w.ended_at is null and e.round_id in (select round_id from mine)
  )
  select mine.id as "enrolmentId", mine.round_id as "roundId", mine.round_name as "roundName",
         mine.scheme_name as "schemeName", mine.ends_on::timestamptz as "endsOn",
         queue.place, queue.campus as "wantedCampus",
         coalesce(queue.of, (select count(*)::int from waits w
           join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
           where w.institution_id = $1 and w.ended_at is null
             and e.round_id = mine.round_id)) as of,
         case when queue.id is null then (
           select w.state from waits w where w.institution_id = $1 and w.enrolment_id = mine.id
           order by w.ended_at desc, w.id desc limit 1) end as "endedBy",
         (select min(g.created_at) from groups g
          where g.institution_id = $1 and g.round_id = mine.round_id) as "groupsSince",
         (select count(*)::int from memberships m
          join groups g on g.institution_id = m.institution_id and g.id = m.group_id
          where m.institution_id = $1 and g.round_id = mine.round_id
            and m.role = 'mentee' and m.left_at is not null) as freed,
         array(select distinct g.campus from groups g
               where g.institution_id = $1 and g.round_id = mine.round_id
                 and g.closed_at is null and g.campus is not null order by g.campus) as campuses,
         (select jsonb_build_object('id', o.id, 'groupNumber', g.number, 'campus', g.campus,
                   'isPair', (select r.settings ->> 'format' = 'pairs' from rounds r
                     where r.institution_id = g.institution_id and r.id = g.round_id),
                   'slot', g.slot, 'expiresAt', ${iso('o.expires_at')}, 'mentors', array(
                     select ${fullName('p')}
                     from memberships m
                     join enrolments me on me.institution_id = m.institution_id
                      and me.id = m.enrolment_id
                     join persons p on p.institution_id = me.institution_id and p.id = me.person_id
                     where m.institution_id = g.institution_id and m.group_id = g.id
                       and m.left_at is null and m.role <> 'mentee' and not p.is_protected
                     order by m.role <> 'mentor', p.family_name))
          from seat_offers o
          join groups g on g.institution_id = o.institution_id and g.id = o.group_id
          where o.institution_id = $1 and o.wait_id = queue.id and o.ended_at is null) as offer
  from mine left join queue on queue.enrolment_id = mine.id
  order by mine.round_name, mine.id`;
