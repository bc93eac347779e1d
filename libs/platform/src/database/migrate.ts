import pg from 'pg';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { APP_ROLE, type DatabaseAddresses } from './connection.js';
import { refuseHalfSighted } from './half-sighted-owner.js';

/** Held while migrating, so that two processes that start at once do it one after the other. */
const MIGRATION_LOCK = 1_263_881_292;

/** How the owner's connections are called, so that they are known from the app's. */
export const OWNER_APPLICATION = 'kull-owner';

/** The classes of `migrations/`. */
export type Migrations = readonly (new () => { up: (runner: QueryRunner) => Promise<void> })[];

/**
 * Brings the database to the newest schema, as its owner. Safe to run again, and by several at once.
 *
 * @returns the names of the migrations that were run now
 */
export const migrate = (addresses: DatabaseAddresses, migrations: Migrations): Promise<string[]> =>
  whileMigrating(addresses, async () => {
    const dataSource = await openOwner(addresses.owner, migrations);
    try {
      return (await dataSource.runMigrations({ transaction: 'each' })).map((m) => m.name);
    } finally {
      await dataSource.destroy();
    }
  });

/** The same in the transaction that the runner has open, and with no more than these migrations. */
export const migrateWithin = async (
  runner: QueryRunner,
  owner: string,
  migrations: Migrations,
): Promise<void> => {
  const dataSource = await openOwner(owner, migrations);
  try {
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'none';
    await executor.executePendingMigrations();
  } finally {
    await dataSource.destroy();
  }
};

/** Where nobody else migrates or backs up, and the app's role is there. */
export const whileMigrating = async <T>(
  addresses: DatabaseAddresses,
  work: () => Promise<T>,
): Promise<T> => {
  const lock = await connectOwner(addresses.owner);
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseHalfSighted(lock);
    await ensureAppRole(lock, addresses);
    return await work();
  } finally {
    await lock.end();
  }
};

/** Until this connection ends, nobody migrates. */
export const holdOffMigrations = (owner: pg.Client): Promise<unknown> =>
  owner.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);

export const connectOwner = async (owner: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: owner, application_name: OWNER_APPLICATION });
  // A connection that is lost while nothing is asked: whoever asks next finds out.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

export const openOwner = (owner: string, migrations: Migrations): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url: owner,
    migrations: [...migrations],
    applicationName: OWNER_APPLICATION,
    poolErrorHandler: () => undefined,
  }).initialize();

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
