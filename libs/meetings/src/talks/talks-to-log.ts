import type { Tx } from '#platform';
import { roundThat, takesLogs } from '#schemes';
import { hasTalks } from './has-talks-sql.js';

/**
 * SQL: the booked talks that are over at `$2`, and of which nobody has said whether they were held:
 * `(institution_id, id, round_id)`. `$1` is the institution. Whoever has left, or whose group is closed, has
 * them still: a coordinator can say it. More conditions may follow with `and`, on the talk `t` and the round
 * `r`.
 */
export const TALKS_TO_LOG = `
  select t.institution_id, t.id, g.round_id
  from talks t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id and ${roundThat(takesLogs)}
   and ${hasTalks('r')}
  where t.institution_id = $1 and t.state = 'booked' and t.ends_at <= $2`;

/** How many of the actor's own talks, as a mentor, are over and have no log, by group. */
export const ownTalksNotLogged = async (
  tx: Tx,
  now: Date,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ groupId: string; count: number }>(
    `select t.group_id as "groupId", count(*)::int as count
     from (${TALKS_TO_LOG}) due
     join talks t on t.institution_id = due.institution_id and t.id = due.id
     join enrolments e on e.institution_id = t.institution_id and e.id = t.mentor_id
      and e.person_id = $3
     group by t.group_id`,
    [tx.institutionId, now, tx.actor.personId],
  );
  return new Map(rows.map(({ groupId, count }) => [groupId, count]));
};

/** How many talks of each of these rounds are over, and have no log. */
export const talksNotLogged = async (
  tx: Tx,
  roundIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; count: number }>(
    `select talk.round_id as "roundId", count(*)::int as count
     from (${TALKS_TO_LOG} and r.id = any($3)) talk group by talk.round_id`,
    [tx.institutionId, now, roundIds],
  );
  return new Map(rows.map(({ roundId, count }) => [roundId, count]));
};
