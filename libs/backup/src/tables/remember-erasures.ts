import type { ErasureRecord } from '#privacy';
import type pg from 'pg';

/**
 * Notes who has been erased since the backup: whoever is noted and there all the same is erased at the
 * next start.
 *
 * @returns how many are there all the same
 */
export const rememberErasures = async (
  client: pg.ClientBase,
  records: readonly ErasureRecord[],
): Promise<number> => {
  await client.query(
    `insert into erasures (institution_id, id, person_id, erased_at)
     select r."institutionId", r.id, r."personId", r."erasedAt"
     from jsonb_to_recordset($1) as r
       ("institutionId" uuid, id uuid, "personId" uuid, "erasedAt" timestamptz)
     join institutions i on i.id = r."institutionId"
     on conflict do nothing`,
    [JSON.stringify(records)],
  );
  const { rows } = await client.query<{ back: number }>(
    `select count(distinct p.id)::int as back from erasures e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where p.erased_at is null`,
  );
  return rows[0]?.back ?? 0;
};
