// One PostgreSQL for all suites, with one migrated database that each suite clones.
import { createHash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const TEMPLATE = 'kull_template';

/** A database is some two thousand files, and each suite has one of its own. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 31;

const hasMemory = () => {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
};

/** In memory where there is room, which is fifty times as fast as some disks; each clone has its own. */
const folderOf = (server) => {
  if (!hasMemory()) return { folder: join(root, 'data', server), inMemory: false };
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return { folder: join(MEMORY, `kull-${server}-${clone}`), inMemory: true };
};

/**
 * `KULL_TEST_POSTGRES` names the folder of another PostgreSQL's programs (`/usr/lib/postgresql/15/bin`);
 * without it the one that npm brought is started, on a data folder of the tests' own.
 */
export default async function setup() {
  if (globalThis.kullTestServer) return;
  const { build } = await import('../../scripts/build.mjs');
  await build({ web: false });
  const { EmbeddedServer, migrate } = await import('../../dist/libs/platform/src/index.js');
  const { MIGRATIONS } = await import('../../dist/migrations/index.js');
  const binaries = process.env.KULL_TEST_POSTGRES;
  const { folder, inMemory } = folderOf(binaries ? 'test-other' : 'test');
  const embedded = await EmbeddedServer.start(folder, {
    settings: ['fsync=off', 'max_connections=300'],
    ...(binaries ? { binaries } : {}),
  });
  const server = embedded.addresses.owner;
  globalThis.kullTestServer = { embedded, goes: inMemory ? folder : null };

  const template = new URL(server);
  template.pathname = `/${TEMPLATE}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query(
    `select datname from pg_database where datname like 'kull\\_t%'`,
  );
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrate({ owner: template.href, app: template.href }, MIGRATIONS);
  process.env.KULL_TEST_TEMPLATE = template.href;
}
