import { invalid } from '#kernel';
import type { Tx } from '#platform';

/** @throws DomainError `request.invalid` for a programme that is not there */
export const setProgrammes = async (
  tx: Tx,
  roundId: string,
  programmeIds: readonly string[],
): Promise<void> => {
  const ids = [...new Set(programmeIds)];
  await tx.execute(`delete from round_programmes where institution_id = $1 and round_id = $2`, [
    tx.institutionId,
    roundId,
  ]);
  const added = await tx.query<{ id: string }>(
    `insert into round_programmes (institution_id, round_id, programme_id)
     select p.institution_id, $2, p.id from programmes p
     where p.institution_id = $1 and p.id = any($3)
     returning programme_id as id`,
    [tx.institutionId, roundId, ids],
  );
  if (added.length === ids.length) return;
  const known = new Set(added.map(({ id }) => id));
  const unknown = programmeIds.findIndex((id) => !known.has(id));
  const fields = [{ pointer: `/programmeIds/${unknown}`, code: 'field.unknown' }];
  throw invalid('request.invalid', { fields });
};

export const programmesOf = async (tx: Tx, roundId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select rp.programme_id as id from round_programmes rp
     join programmes p on p.institution_id = rp.institution_id and p.id = rp.programme_id
     where rp.institution_id = $1 and rp.round_id = $2
     order by p.name, p.id`,
    [tx.institutionId, roundId],
  );
  return rows.map(({ id }) => id);
};
