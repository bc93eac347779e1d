import { openDataSource } from '#platform';
import pg from 'pg';
import { ENTITIES } from '../../../apps/api/src/entities.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** The tables that belong to no one institution. The list is short on purpose. */
const WITHOUT_TENANT = ['institutions', 'knocks', 'mail_paces', 'migrations', 'realms', 'sessions'];

describe('the schema', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.addresses.owner });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const names = async (sql: string): Promise<string[]> =>
    (await owner.query<{ name: string }>(sql)).rows.map((row) => row.name);

  it('is what the entities say', async () => {
    const dataSource = await openDataSource(database.addresses.app, ENTITIES);
    try {
      const drift = await dataSource.driver.createSchemaBuilder().log();
      expect(drift.upQueries.map((q) => q.query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('has an institution in every table, but for a short list', async () => {
    const without = await names(
      `select c.relname as name from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and not exists (select from pg_attribute a where a.attrelid = c.oid
                         and a.attname = 'institution_id' and a.attnotnull)
       order by 1`,
    );
    expect(without).toEqual(['institutions', 'knocks', 'mail_paces', 'migrations']);
  });

  it('forces row-level security on every table the app can reach', async () => {
    const open = await names(
      `select c.relname as name from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(open).toEqual(['migrations']);
    expect(
      await names(
        `select 'reachable' as name where has_table_privilege('kull_app', 'migrations', 'select')`,
      ),
    ).toEqual([]);
  });

  it('asks for the institution in every policy of every table that has one', async () => {
    const unguarded = await names(
      `select c.relname as name from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and c.relname not in (${WITHOUT_TENANT.map((t) => `'${t}'`).join(', ')})
         and (not exists (select from pg_policies p where p.tablename = c.relname
                          and p.permissive = 'PERMISSIVE')
              -- A restrictive one for deleting has no check: it takes away alone; one for inserting has
              -- nothing but a check.
              or exists (select from pg_policies p where p.tablename = c.relname
                         and not (p.permissive = 'RESTRICTIVE' and p.cmd = 'DELETE')
                         and not (p.permissive = 'RESTRICTIVE' and p.cmd = 'INSERT'
                                  and p.with_check like '%institution_id%')
                         and (p.qual like '%institution_id%' and p.with_check like '%institution_id%')
                             is not true))`,
    );
    expect(unguarded).toEqual([]);
  });

  it('has the institution in every key that points from one table to another', async () => {
    const single = await names(
      `select conname as name from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace
         and confrelid <> 'institutions'::regclass
         and not exists (select from pg_attribute a where a.attrelid = conrelid
                         and a.attname = 'institution_id' and a.attnum = any (conkey))`,
    );
    expect(single).toEqual([]);
  });

  it('has a key for every column that holds the id of something else', async () => {
    const loose = await names(
      `select c.relname || '.' || a.attname as name
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and a.attname like '%\\_id' and a.atttypid = 'uuid'::regtype
         and not exists (select from pg_constraint k where k.contype = 'f'
                         and k.conrelid = c.oid and a.attnum = any (k.conkey))
       order by 1`,
    );
    // What was done, a mail and that somebody was reminded are there still when what they are about is not.
    // Approved hours are, too. A talk's booking is in no table of its own: calendars alone know it by its id.
    expect(loose).toEqual([
      'audit_events.actor_id',
      'audit_events.subject_id',
      'erasures.person_id',
      'mails.person_id',
      'reminders.about_id',
      'talk_invitations.booking_id',
      'talks.booking_id',
      'timesheet_lines.subject_id',
    ]);
  });

  it('gives the app’s role nothing to own and no way round the policies', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = 'kull_app'`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owns: 0 }]);
  });

  it('can be taken down again, step by step', async () => {
    const other = await createTestDatabase();
    const { MIGRATIONS } = await import('../../../migrations/index.js');
    const { DataSource } = await import('typeorm');
    const dataSource = await new DataSource({
      type: 'postgres',
      url: other.addresses.owner,
      migrations: MIGRATIONS,
      migrationsTransactionMode: 'each',
    }).initialize();
    for (const _ of MIGRATIONS) await dataSource.undoLastMigration();
    const left = await dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    await dataSource.destroy();
    await other.drop();
    expect(left.map((row) => row.name)).toEqual(['migrations']);
  });
});
