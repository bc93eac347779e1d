import type { Tx } from '#platform';
import type { RoundFigures } from '#schemes';

/** How many of each round's people are where; who withdrew is not counted. One query for all. */
export const countRounds = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, RoundFigures>> => {
  const rows = await tx.query<RoundFigures & { roundId: string }>(
    `select round_id as "roundId",
            (count(*) filter (where role = 'mentee'))::int as students,
            (count(*) filter (where role = 'mentee' and state = 'invited'))::int as invited,
            (count(*) filter (where role = 'mentee' and state = 'joined'))::int as joined,
            (count(*) filter (where role = 'mentee' and state = 'declined'))::int as declined,
            (count(*) filter (where role = 'mentor'))::int as mentors
     from enrolments
     where institution_id = $1 and round_id = any($2) and state <> 'withdrawn'
     group by round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, ...figures }) => [roundId, figures]));
};
