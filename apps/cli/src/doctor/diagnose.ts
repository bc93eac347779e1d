import { appConnectionOptions, type DatabaseAddresses } from '#platform';
import pg from 'pg';
import { MIGRATIONS } from '../../../../migrations/index.js';

/** One thing that was looked at. */
export interface Finding {
  readonly isWell: boolean;
  /** A line for the operator. */
  readonly says: string;
}

/** Is the database as Kull needs it? Looks as the app's own role, and changes nothing. */
export const diagnose = async (addresses: DatabaseAddresses): Promise<Finding[]> => {
  const client = new pg.Client(await appConnectionOptions(addresses.app));
  await client.connect();
  try {
    const findings: Finding[] = [{ isWell: true, says: 'The database answers' }];
    for (const look of [roleBypassesNothing, everyTableIsForced]) findings.push(await look(client));
    findings.push(await isMigrated(addresses.owner));
    return findings;
  } finally {
    await client.end();
  }
};

const isMigrated = async (owner: string): Promise<Finding> => {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.migrations') is not null as there`,
    );
    const done = rows[0]?.there
      ? (await client.query<{ name: string }>(`select name from migrations`)).rows
      : [];
    const names = new Set(done.map(({ name }) => name));
    const missing = MIGRATIONS.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    return missing.length === 0
      ? { isWell: true, says: `The schema is the newest (${MIGRATIONS.length} migrations)` }
      : { isWell: false, says: `Not migrated: ${missing.join(', ')} (npm run kull -- migrate)` };
  } finally {
    await client.end();
  }
};

const roleBypassesNothing = async (client: pg.Client): Promise<Finding> => {
  const { rows } = await client.query<{ role: string; bypasses: boolean }>(
    `select current_user as role, r.rolsuper or r.rolbypassrls as bypasses
     from pg_roles r where r.rolname = current_user`,
  );
  const { role = '?', bypasses = true } = rows[0] ?? {};
  return bypasses
    ? { isWell: false, says: `The app's role ${role} can bypass row-level security` }
    : { isWell: true, says: `The app's role ${role} cannot bypass row-level security` };
};

const everyTableIsForced = async (client: pg.Client): Promise<Finding> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations'
       and not (c.relrowsecurity and c.relforcerowsecurity)
     order by c.relname`,
  );
  return rows.length === 0
    ? { isWell: true, says: 'Row-level security is forced on every table' }
    : {
        isWell: false,
        says: `Row-level security is not forced on ${rows.map(({ name }) => name).join(', ')}`,
      };
};
