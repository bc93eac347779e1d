import pg from 'pg';
import type { TableToCopy } from './copy.js';
import { LEFT_OUT, ONLY_SOME } from './left-out.js';
import { PENDING_JOBS } from './pending-jobs.js';

/** Every table of the schema `public` but those that are left out, and the jobs that wait. */
export const tablesToCopy = async (client: pg.ClientBase): Promise<TableToCopy[]> => {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.oid, c.relname order by c.relname`,
  );
  const tables = rows
    .filter(({ name }) => !(name in LEFT_OUT))
    .map((table) => ({ ...table, ...ONLY_SOME[table.name] }));
  return [...tables, ...PENDING_JOBS];
};

/** The names of the migrations that the database has. Empty where it is not Kull's. */
export const migrationsOf = async (client: pg.ClientBase): Promise<string[]> => {
  const { rows: there } = await client.query(
    `select from pg_class where oid = to_regclass('public.migrations')`,
  );
  if (there.length === 0) return [];
  const { rows } = await client.query<{ name: string }>(`select name from migrations order by id`);
  return rows.map(({ name }) => name);
};
