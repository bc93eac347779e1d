import {
  migrateWithin,
  openOwner,
  whileMigrating,
  type DatabaseAddresses,
  type Migrations,
  refuseHalfSighted,
} from '#platform';
import type { ErasureRecord } from '#privacy';
import pg from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { About, Manifest, TableOfBackup } from './archive/manifest.js';
import { BackupRefused } from './backup-refused.js';
import { aboutBackup, readThrough } from './check-backup.js';
import { SPEAK_PLAINLY } from './tables/copy.js';
import { clear, occupants, refuseInUse } from './tables/occupants.js';
import { rememberErasures } from './tables/remember-erasures.js';
import { setAside } from './tables/set-aside.js';
import { TableLoader } from './tables/table-loader.js';

export interface RestoreOrder {
  readonly addresses: DatabaseAddresses;
  readonly file: string;
  readonly key: string | null;
  /** All that this Kull knows, in their order. */
  readonly migrations: Migrations;
  /** Whether what is in the database may be thrown away for it. */
  readonly replace: boolean;
  /** Who was erased, as the journals have it. */
  readonly erasures: readonly ErasureRecord[];
}

export interface Restored {
  readonly manifest: Manifest;
  /** How many persons are back who had been erased: the next start of Kull erases them first. */
  readonly areBack: number;
}

/**
 * Brings a database back as it was when the archive was made, and on to this Kull's schema: all of it
 * in one transaction, or nothing.
 *
 * @throws BackupRefused in one line; the database is as it was then
 */
export const restoreBackup = async (order: RestoreOrder): Promise<Restored> => {
  const about = await aboutBackup(order.file, order.key);
  const known = migrationsIn(about, order.migrations);
  return whileMigrating(order.addresses, async () => {
    const dataSource = await openOwner(order.addresses.owner, []);
    const runner = dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const restored = await restoreWithin(runner, order, about.tables, known);
      await runner.commitTransaction();
      await runner.query('analyze');
      return restored;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw inOneLine(error);
    } finally {
      await runner.release();
      await dataSource.destroy();
    }
  });
};

const restoreWithin = async (
  runner: QueryRunner,
  { addresses, file, key, migrations, replace, erasures }: RestoreOrder,
  tables: readonly TableOfBackup[],
  known: Migrations,
): Promise<Restored> => {
  const client = (await runner.connect()) as pg.ClientBase;
  await refuseHalfSighted(client);
  await refuseInUse(client);
  const erasedHere = await emptied(client, replace);
  await migrateWithin(runner, addresses.owner, known);
  await client.query(SPEAK_PLAINLY);
  const putBack = await setAside(client);
  const loader = new TableLoader(client, tables);
  const manifest = await loader.all(() =>
    readThrough(file, key, (table, part) => loader.write(table, part)),
  );
  await putBack();
  await client.query('set constraints all immediate');
  await migrateWithin(runner, addresses.owner, migrations);
  const areBack = await rememberErasures(client, [...erasures, ...erasedHere]);
  return { manifest, areBack };
};

const inOneLine = (error: unknown): unknown => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof pg.DatabaseError
    ? new BackupRefused(`The database refuses the restore: ${cause.message}.`)
    : error;
};

/** @returns the erasures that were noted in what is thrown away */
const emptied = async (client: pg.ClientBase, replace: boolean): Promise<ErasureRecord[]> => {
  const found = await occupants(client);
  if (found && !replace)
    throw new BackupRefused('The database is not empty: --replace throws away what it holds.');
  await clear(client);
  return found ?? [];
};

/** The migrations that the backup's database had. */
const migrationsIn = (about: About, migrations: Migrations): Migrations => {
  const unknown = about.migrations.find((name) => !migrations.some((known) => known.name === name));
  if (unknown)
    throw new BackupRefused(
      `The backup was made by a newer Kull (${about.kull}): this one does not know ${unknown}.`,
    );
  return migrations.filter(({ name }) => about.migrations.includes(name));
};
