import type { Tx } from '#platform';
import type { Waiting } from './due.js';

type Queue = Waiting['queue'];

export const NOBODY_WAITS: Queue = { waiting: 0, seats: { free: 0, campus: null } };

/** Of each round in which somebody waits: how many, and for which seats. */
export const queuesOf = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, Queue>> => {
  const rows = await tx.query<{
    roundId: string;
    waiting: number;
    free: number;
    places: (string | null)[];
  }>(
    `select e.round_id as "roundId", count(*)::int as waiting, coalesce(max(room.free), 0)::int as free,
            max(room.places) as places
     from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     cross join lateral (
       select sum(g.seats - g.seats_taken - g.seats_held) as free,
              coalesce(array_agg(distinct g.campus), '{}') as places
       from groups g
       where g.institution_id = e.institution_id and g.round_id = e.round_id
         and g.closed_at is null and g.seats_taken + g.seats_held < g.seats) room
     where w.institution_id = $1 and e.round_id = any($2) and w.ended_at is null
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(
    rows.map(({ roundId, waiting, free, places }) => {
      const campus = places.length === 1 ? (places[0] ?? null) : null;
      return [roundId, { waiting, seats: { free, campus } }];
    }),
  );
};
