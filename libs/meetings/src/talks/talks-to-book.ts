import type { Tx } from '#platform';
import { roundThat, stretchOn, takesLogs, TODAY, type RoundTerm, type Talks } from '#schemes';
import { hasTalks } from './has-talks-sql.js';
import { IS_LED } from './is-led-sql.js';

interface Offered {
  readonly groupId: string;
  readonly seatId: string;
  readonly open: number;
  readonly talks: Talks;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
  readonly today: string;
}

/**
 * How many times are open to the actor as a student, by group: of those where they have none booked, and have not
 * had as many talks as they are to have.
 */
export const talksToBook = async (tx: Tx, now: Date): Promise<ReadonlyMap<string, number>> => {
  const offered = await tx.query<Offered>(OFFERED, [tx.institutionId, tx.actor.personId, now]);
  if (offered.length === 0) return new Map();
  const stretches = offered.map((one) => stretchOn(one, one.talks.per, one.today));
  const had = await tx.query<{ seatId: string; count: number }>(HAD, [
    tx.institutionId,
    offered.map(({ seatId }) => seatId),
    stretches.map(({ startsOn }) => startsOn),
    stretches.map(({ endsOn }) => endsOn),
  ]);
  const countOf = new Map(had.map(({ seatId, count }) => [seatId, count]));
  return new Map(
    offered
      .filter(({ seatId, talks }) => (countOf.get(seatId) ?? 0) < talks.count)
      .map(({ groupId, open }) => [groupId, open]),
  );
};

const OFFERED = `
  select g.id as "groupId", e.id as "seatId", count(t.id)::int as open,
         r.settings #> '{meetings,talks}' as talks, r.starts_on::text as "startsOn",
         r.ends_on::text as "endsOn", r.terms, ${TODAY}::text as today
  from enrolments e
  join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
   and m.left_at is null and m.role = 'mentee'
  join groups g on g.institution_id = m.institution_id and g.id = m.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
   and ${roundThat(takesLogs)} and ${hasTalks('r')}
  join talks t on t.institution_id = g.institution_id and t.group_id = g.id and t.state = 'open'
   and t.starts_at > $3 and ${IS_LED}
  where e.institution_id = $1 and e.person_id = $2 and not exists (
    select from talks b
    where b.institution_id = e.institution_id and b.student_id = e.id and b.state = 'booked')
  group by g.institution_id, g.id, e.institution_id, e.id, r.institution_id, r.id`;

/** None is booked, so that those that count are held. */
const HAD = `
  select seat.id as "seatId", count(t.id)::int as count
  from unnest($2::uuid[], $3::date[], $4::date[]) as seat (id, starts_on, ends_on)
  join institutions i on i.id = $1
  join talks t on t.institution_id = i.id and t.student_id = seat.id and t.state = 'held'
   and (t.starts_at at time zone i.time_zone)::date between seat.starts_on and seat.ends_on
  group by seat.id`;
