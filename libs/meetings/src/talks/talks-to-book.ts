import type { Tx } from '#platform';
import {
  roundThat,
  stretchOn,
  takesLogs,
  type RoundTerm,
  type Stretch,
  type Talks,
} from '#schemes';
import { hasTalks } from './has-talks-sql.js';
import { IS_LED } from './has-place-sql.js';

/** An open time, and the seat that it is open to. */
interface Offered {
  readonly groupId: string;
  readonly seatId: string;
  readonly talks: Talks;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
  /** Its day, by the institution's clock: a talk counts in the stretch that it is in. */
  readonly day: string;
}

interface OfStretch extends Offered {
  readonly stretch: Stretch;
}

/**
 * How many times are open to the actor as a student, by group: of those where they have none booked, those in a
 * stretch of the round in which they have not had as many talks as they are to have.
 */
export const talksToBook = async (tx: Tx, now: Date): Promise<ReadonlyMap<string, number>> => {
  const offered = await tx.query<Offered>(OFFERED, [tx.institutionId, tx.actor.personId, now]);
  if (offered.length === 0) return new Map();
  const times = offered.map((one) => ({ ...one, stretch: stretchOn(one, one.talks.per, one.day) }));
  const had = await hadIn(tx, times);
  const open = times.filter((one) => (had.get(keyOf(one)) ?? 0) < one.talks.count);
  return new Map(
    [...Map.groupBy(open, ({ groupId }) => groupId)].map(([id, own]) => [id, own.length]),
  );
};

const keyOf = ({ seatId, stretch }: OfStretch): string => `${seatId} ${stretch.startsOn}`;

/** None is booked, so that those that count are held. */
const hadIn = async (tx: Tx, times: readonly OfStretch[]): Promise<ReadonlyMap<string, number>> => {
  const stretches = [...new Map(times.map((one) => [keyOf(one), one]))];
  const rows = await tx.query<{ key: string; count: number }>(HAD, [
    tx.institutionId,
    stretches.map(([key]) => key),
    stretches.map(([, { seatId }]) => seatId),
    stretches.map(([, { stretch }]) => stretch.startsOn),
    stretches.map(([, { stretch }]) => stretch.endsOn),
  ]);
  return new Map(rows.map(({ key, count }) => [key, count]));
};

const OFFERED = `
  select g.id as "groupId", e.id as "seatId", r.settings #> '{meetings,talks}' as talks,
         r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.terms,
         (t.starts_at at time zone i.time_zone)::date::text as day
  from enrolments e
  join institutions i on i.id = e.institution_id
  join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
   and m.left_at is null and m.role = 'mentee'
  join groups g on g.institution_id = m.institution_id and g.id = m.group_id and g.closed_at is null
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
   and ${roundThat(takesLogs)} and ${hasTalks('r')}
  join talks t on t.institution_id = g.institution_id and t.group_id = g.id and t.state = 'open'
   and t.starts_at > $3 and ${IS_LED}
  where e.institution_id = $1 and e.person_id = $2 and not exists (
    select from talks b
    where b.institution_id = e.institution_id and b.student_id = e.id and b.state = 'booked')`;

const HAD = `
  select wanted.key, count(t.id)::int as count
  from unnest($2::text[], $3::uuid[], $4::date[], $5::date[])
    as wanted (key, seat_id, starts_on, ends_on)
  join institutions i on i.id = $1
  join talks t on t.institution_id = i.id and t.student_id = wanted.seat_id and t.state = 'held'
   and (t.starts_at at time zone i.time_zone)::date between wanted.starts_on and wanted.ends_on
  group by wanted.key`;
