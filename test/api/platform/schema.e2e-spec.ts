import { openDataSource } from '#platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../../apps/api/src/entities.js';
import { EnrolmentsReminded1764000000163 } from '../../../migrations/0163-enrolments-reminded.js';
import { MIGRATIONS } from '../../../migrations/index.js';
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
    const dataSource = await withMigrations(other);
    for (const _ of MIGRATIONS) await dataSource.undoLastMigration();
    const left = await dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    await dataSource.destroy();
    await other.drop();
    expect(left.map((row) => row.name)).toEqual(['migrations']);
  });

  it('carries reminders over to the enrolments they are for', async () => {
    const other = await createTestDatabase();
    const dataSource = await withMigrations(other);
    const steps = MIGRATIONS.slice(MIGRATIONS.indexOf(EnrolmentsReminded1764000000163));
    for (const _ of steps) await dataSource.undoLastMigration();
    const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const [here, scheme, round] = [id(1), id(2), id(3)];
    const [both, invited, noPart] = [id(11), id(12), id(13)];
    const [student, mentor, unanswered] = [id(21), id(22), id(23)];
    const [meeting, elsewhere] = [id(31), id(32)];
    await dataSource.query(`
      insert into institutions (id, slug, name) values ('${here}', 'uni', 'Uni');
      insert into schemes (institution_id, id, name, template_key, settings)
        values ('${here}', '${scheme}', 'FYSE', 'fyse', '{}');
      insert into rounds (institution_id, id, scheme_id, name, cohort, state, starts_on, ends_on, settings)
        values ('${here}', '${round}', '${scheme}', 'Høst', '2026-HØST', 'running', '2026-08-01',
                '2026-12-31', '{}');
      insert into persons (institution_id, id, given_name, family_name)
        select '${here}', p, 'Given', 'Family' from unnest('{${both},${invited},${noPart}}'::uuid[]) p;
      insert into enrolments (institution_id, id, round_id, person_id, role, state) values
        ('${here}', '${student}', '${round}', '${both}', 'mentee', 'joined'),
        ('${here}', '${mentor}', '${round}', '${both}', 'mentor', 'joined'),
        ('${here}', '${unanswered}', '${round}', '${invited}', 'mentee', 'invited');
      insert into reminders (institution_id, about_id, person_id, kind, round_id, day) values
        ('${here}', '${meeting}', '${both}', 'log_missing', '${round}', '2026-10-01'),
        ('${here}', '${meeting}', '${both}', 'meeting_soon', '${round}', '2026-10-01'),
        ('${here}', '${unanswered}', '${invited}', 'unanswered_7', '${round}', '2026-10-01'),
        ('${here}', '${elsewhere}', '${noPart}', 'meeting_soon', '${round}', '2026-10-01')`);
    await dataSource.runMigrations();
    const carried = await dataSource.query<{ about_id: string; enrolment_id: string }[]>(
      `select kind, about_id, enrolment_id from reminders order by kind`,
    );
    await dataSource.destroy();
    await other.drop();
    expect(carried).toEqual([
      { kind: 'log_missing', about_id: meeting, enrolment_id: mentor },
      { kind: 'meeting_soon', about_id: meeting, enrolment_id: student },
      { kind: 'unanswered_7', about_id: unanswered, enrolment_id: unanswered },
    ]);
  });
});

const withMigrations = ({ addresses }: TestDatabase): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url: addresses.owner,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  }).initialize();
