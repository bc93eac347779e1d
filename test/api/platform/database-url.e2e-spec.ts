import { randomBytes } from 'node:crypto';
import { Actor } from '#kernel';
import { Person } from '#people';
import { Database, readConfig } from '#platform';
import pg from 'pg';
import { compose, migrateDatabase, openDatabase } from '../../../apps/api/src/boot.js';
import { Builders } from '../../support/builders.js';

/** A server of the operator's, as `DATABASE_URL` (and `DATABASE_OWNER_URL`) name it. */
describe('a database of the operator’s own', () => {
  const template = process.env['KULL_TEST_TEMPLATE']!;
  const suffix = randomBytes(4).toString('hex');
  let server: pg.Client;

  beforeAll(async () => {
    const maintenance = new URL(template);
    maintenance.pathname = '/postgres';
    server = new pg.Client({ connectionString: maintenance.href });
    await server.connect();
  });
  afterAll(() => server.end());

  const freshDatabase = async (owner?: string): Promise<string> => {
    const name = `kull_t${randomBytes(6).toString('hex')}`;
    await server.query(`create database ${name}${owner ? ` owner ${owner}` : ''}`);
    return name;
  };

  const addressOf = (database: string, user?: string, password?: string): string => {
    const url = new URL(template);
    url.pathname = `/${database}`;
    if (user) Object.assign(url, { username: user, password });
    return url.href;
  };

  /** Migrates, composes, and proves that one institution does not see another's people. */
  const isTight = async (env: Record<string, string>): Promise<void> => {
    const config = readConfig({ LOG_LEVEL: 'error', ...env }, '/nowhere');
    const { addresses, embedded } = await openDatabase(config);
    expect(embedded).toBeNull();
    await migrateDatabase(addresses);
    const kull = await compose(config, addresses, { work: true });
    try {
      const db = kull.app.get(Database);
      const make = new Builders(db);
      const [here] = [await make.person(), await make.person()];
      const seen = await db.run(Actor.institution(here.institutionId), (tx) =>
        tx.repository(Person).find(),
      );
      expect(seen.map((p) => p.id)).toEqual([here.id]);
    } finally {
      await kull.stop();
    }
  };

  it('works with one address, even a superuser’s, and is as tight', async () => {
    const database = await freshDatabase();
    await isTight({ DATABASE_URL: addressOf(database) });
    await server.query(`drop database ${database} with (force)`);
  });

  it('works with an owner who is no superuser and a login for the app alone', async () => {
    const [owner, login] = [`owner_${suffix}`, `login_${suffix}`];
    await server.query(`create role ${owner} login createrole password 'o'`);
    await server.query(`create role ${login} login password 'l'`);
    await server.query(`grant kull_app to ${owner} with admin option`);
    const database = await freshDatabase(owner);
    const env = {
      DATABASE_URL: addressOf(database, login, 'l'),
      DATABASE_OWNER_URL: addressOf(database, owner, 'o'),
    };
    // Policies bind an owner, too: it has to be one that they do not.
    await expect(isTight(env)).rejects.toThrow(`alter role "${owner}" bypassrls`);
    await server.query(`alter role ${owner} bypassrls`);
    await isTight(env);
    await server.query(`drop database ${database} with (force)`);
    await server.query(`drop role ${login}; drop role ${owner}`);
  });
});
