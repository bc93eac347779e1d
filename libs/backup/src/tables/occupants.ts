import { setTimeout } from 'node:timers/promises';
import { OWNER_APPLICATION } from '#platform';
import type { ErasureRecord } from '#privacy';
import type pg from 'pg';
import { BackupRefused } from '../backup-refused.js';

/** What a Kull that has just ended held is let go of within so many looks, 100 ms apart. */
const LOOKS = 20;

/** @throws BackupRefused where somebody else is connected to the database, and stays so */
export const refuseInUse = async (client: pg.ClientBase): Promise<void> => {
  for (let look = 1; look < LOOKS && (await othersIn(client)) > 0; look++) await setTimeout(100);
  const others = await othersIn(client);
  if (others > 0)
    throw new BackupRefused(
      `The database is in use (${others} connection${others === 1 ? '' : 's'}): stop Kull first.`,
    );
};

const othersIn = async (client: pg.ClientBase): Promise<number> => {
  // A worker of the server's own has no user.
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and usesysid is not null
       and pid <> pg_backend_pid() and application_name <> $1`,
    [OWNER_APPLICATION],
  );
  return rows[0]?.others ?? 0;
};

/**
 * What is there already.
 *
 * @returns null where it is nobody's data; else the erasures that the database knows of
 * @throws BackupRefused where the tables are somebody else's
 */
export const occupants = async (client: pg.ClientBase): Promise<ErasureRecord[] | null> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  const names = new Set(tables.map(({ name }) => name));
  if (names.size === 0) return null;
  if (!names.has('institutions') || !names.has('migrations'))
    throw new BackupRefused(
      'The database holds tables that are not Kull’s: give it one of its own.',
    );
  const { rowCount } = await client.query('select from institutions limit 1');
  if (rowCount === 0) return null;
  if (!names.has('erasures')) return [];
  const { rows } = await client.query<ErasureRecord>(
    `select institution_id as "institutionId", id, person_id as "personId",
       erased_at as "erasedAt" from erasures`,
  );
  return rows;
};

/** Takes away all that migrations have made. */
export const clear = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ sql: string }>(
    `select format('drop table %s cascade', string_agg(oid::regclass::text, ', ')) as sql
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     having count(*) > 0
     union all
     select format('drop function %s', p.oid::regprocedure)
     from pg_proc p where pronamespace = 'public'::regnamespace and prokind = 'f'
       and not exists (select from pg_depend where objid = p.oid and deptype = 'e')`,
  );
  for (const { sql } of rows) await client.query(sql);
  await client.query('drop schema if exists jobs cascade');
};
