import { connectOwner, holdOffMigrations, refuseHalfSighted } from '#platform';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ABOUT, FORMAT, MANIFEST, type About, type Manifest } from './archive/manifest.js';
import { inParts, Measure, partName } from './archive/parts.js';
import { ArchiveWriter } from './archive/write-archive.js';
import { BackupRefused } from './backup-refused.js';
import { LEFT_OUT } from './tables/left-out.js';
import { copyOut, SPEAK_PLAINLY, type TableToCopy } from './tables/copy.js';
import { migrationsOf, tablesToCopy } from './tables/tables-to-copy.js';

export interface BackupOrder {
  /** The database, as its owner. */
  readonly owner: string;
  /** Where the archive goes: a file that is not there yet. */
  readonly file: string;
  /** Null: not encrypted. */
  readonly key: string | null;
  /** Of this Kull. */
  readonly version: string;
  /** The names of the migrations that this Kull knows. */
  readonly knownMigrations: readonly string[];
}

/**
 * Writes one archive of the whole database, as it is at one moment, while everybody goes on working.
 * Holds no more than a part of a table at a time.
 *
 * @throws BackupRefused in one line; nothing of the file is left then
 */
export const makeBackup = async (order: BackupOrder): Promise<Manifest> => {
  const client = await connectOwner(order.owner);
  try {
    await refuseHalfSighted(client);
    await holdOffMigrations(client);
    await client.query(`begin isolation level repeatable read, read only; ${SPEAK_PLAINLY}`);
    const tables = await tablesToCopy(client);
    const about = await describe(client, order, tables);
    const archive = new ArchiveWriter(order.file, order.key);
    try {
      await archive.add(ABOUT, json(about));
      const measured: Manifest['tables'][number][] = [];
      for (const table of tables) measured.push(await copyTable(client, archive, table));
      const manifest: Manifest = { ...about, tables: measured };
      await archive.add(MANIFEST, json(manifest));
      await archive.finish();
      return manifest;
    } catch (error) {
      await archive.abandon();
      throw error;
    }
  } finally {
    await client.end();
  }
};

const describe = async (
  client: pg.Client,
  { version, knownMigrations }: BackupOrder,
  tables: readonly TableToCopy[],
): Promise<About> => {
  const migrations = await migrationsOf(client);
  if (migrations.length === 0) throw new BackupRefused('There is no Kull in the database.');
  const unknown = migrations.find((name) => !knownMigrations.includes(name));
  if (unknown) throw new BackupRefused(`The database is a newer Kull’s: it has ${unknown}.`);
  const { rows } = await client.query<{ at: Date }>('select now() as at');
  return {
    format: FORMAT,
    kull: version,
    madeAt: rows[0]!.at.toISOString(),
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    leftOut: LEFT_OUT,
  };
};

const copyTable = async (
  client: pg.Client,
  archive: ArchiveWriter,
  table: TableToCopy,
): Promise<Manifest['tables'][number]> => {
  const { name, columns } = table;
  const measure = new Measure();
  let parts = 0;
  for await (const part of inParts(client.query(copyTo(copyOut(table))))) {
    measure.add(part);
    await archive.add(partName(name, (parts += 1)), part);
  }
  return { name, columns, ...measure.figures };
};

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
