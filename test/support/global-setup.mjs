// One PostgreSQL for all suites, with one migrated database that each suite clones.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const TEMPLATE = 'kull_template';

/**
 * `KULL_TEST_SERVER` names a server to test on, as its superuser (CI: PostgreSQL 15); without it
 * the embedded one is started on a folder of its own.
 */
export default async function setup() {
  if (globalThis.kullTestServer) return;
  const { build } = await import('../../scripts/build.mjs');
  await build({ web: false });
  const { EmbeddedServer, migrate } = await import('../../dist/libs/platform/src/index.js');
  const { MIGRATIONS } = await import('../../dist/migrations/index.js');
  const embedded = process.env.KULL_TEST_SERVER
    ? null
    : await EmbeddedServer.start(join(root, 'data', 'test'), ['fsync=off', 'max_connections=300']);
  const server = process.env.KULL_TEST_SERVER ?? embedded.addresses.owner;
  globalThis.kullTestServer = { embedded };

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
