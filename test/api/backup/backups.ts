import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBackup, restoreBackup, type Manifest, type Restored } from '#backup';
import type { DatabaseAddresses } from '#platform';
import pg from 'pg';
import { MIGRATIONS } from '../../../migrations/index.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';

/** A folder and databases of a suite's own, for making backups and restoring them. */
export class Backups {
  readonly folder = mkdtempSync(join(tmpdir(), 'kull-backup-'));
  private readonly databases: TestDatabase[] = [];
  private made = 0;

  file(): string {
    return join(this.folder, `${(this.made += 1)}.tar.gz`);
  }

  async make(
    owner: string,
    { key = null, file = this.file() }: { key?: string | null; file?: string } = {},
  ): Promise<{ file: string; manifest: Manifest }> {
    const manifest = await makeBackup({
      ...{ owner, file, key, version: 'test' },
      knownMigrations: MIGRATIONS.map(({ name }) => name),
    });
    return { file, manifest };
  }

  restore(
    addresses: DatabaseAddresses,
    file: string,
    given: Partial<Parameters<typeof restoreBackup>[0]> = {},
  ): Promise<Restored> {
    return restoreBackup({
      ...{ addresses, file, key: null, migrations: MIGRATIONS, replace: false, erasures: [] },
      ...given,
    });
  }

  async empty(owner?: string): Promise<TestDatabase> {
    const database = await createEmptyDatabase(owner);
    this.databases.push(database);
    return database;
  }

  async stop(): Promise<void> {
    for (const { drop } of this.databases) await drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Looks into a database for a moment: a connection that stays would hinder a restore. */
export const lookInto = async <T>(
  { owner }: DatabaseAddresses,
  look: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    return await look(client);
  } finally {
    await client.end();
  }
};

export const isEmpty = async (addresses: DatabaseAddresses): Promise<boolean> =>
  lookInto(addresses, async (client) => {
    const { rows } = await client.query(
      `select from information_schema.tables where table_schema in ('public', 'jobs')`,
    );
    return rows.length === 0;
  });
