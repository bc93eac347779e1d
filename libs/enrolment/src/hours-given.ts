import type { Tx } from '#platform';

/**
 * Whether a student of the round has hours in it, given in a form or by a roster, also one who is out of it
 * and may come back. Whoever has none gets a new version: a form that was opened before is out of date, and
 * shows anew who reads the answer before it is given. The round is held by the caller.
 */
export const studentsGaveHours = async (tx: Tx, roundId: string): Promise<boolean> => {
  const parameters = [tx.institutionId, roundId];
  await tx.execute(
    `update enrolments set version = version + 1
     where institution_id = $1 and round_id = $2 and role = 'mentee' and slots is null`,
    parameters,
  );
  const [row] = await tx.query<{ gave: boolean }>(
    `select exists (select from enrolments
       where institution_id = $1 and round_id = $2 and role = 'mentee' and slots is not null) as gave`,
    parameters,
  );
  return row?.gave ?? false;
};
