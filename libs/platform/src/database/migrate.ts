import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { APP_ROLE, type DatabaseAddresses } from './connection.js';

/** Held while migrating, so that two processes that start at once do it one after the other. */
const MIGRATION_LOCK = 1_263_881_292;

/**
 * Brings the database to the newest schema, as its owner. Safe to run again, and by several at once.
 *
 * @param migrations the classes of `migrations/`
 * @returns the names of the migrations that were run now
 */
export const migrate = async (
  addresses: DatabaseAddresses,
  migrations: MixedList<string | (new () => object)>,
): Promise<string[]> => {
  const lock = new pg.Client({ connectionString: addresses.owner });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(lock, addresses);
    const dataSource = new DataSource({
      type: 'postgres',
      url: addresses.owner,
      migrations: migrations as never,
      migrationsTransactionMode: 'each',
    });
    await dataSource.initialize();
    try {
      return (await dataSource.runMigrations()).map((m) => m.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
};

const ensureAppRole = async (owner: pg.Client, addresses: DatabaseAddresses): Promise<void> => {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [APP_ROLE]);
  if (rowCount === 0) await owner.query(`create role ${APP_ROLE} nologin`);
  const login = decodeURIComponent(new URL(addresses.app).username);
  if (!login || login === APP_ROLE) return;
  const { rows } = await owner.query<{ member: boolean }>(
    `select pg_has_role($1::name, $2::name, 'member') as member`,
    [login, APP_ROLE],
  );
  if (!rows[0]?.member) await owner.query(`grant ${APP_ROLE} to ${pg.escapeIdentifier(login)}`);
};
