import { readFileSync } from 'node:fs';
import { REGISTER, type Held } from '#privacy';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** The keys of every row: what it belongs to, and what it is itself. */
const EVERYWHERE = ['institution_id', 'id'];
const OF_NOBODY = ['migrations'];

/** A table or a column that is forgotten here would be forgotten when somebody is erased. */
describe('the register of what is held about people', () => {
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

  const columnsOf = ({
    goes = [],
    emptied = {},
    stays = [],
    struck = [],
    impersonal = [],
  }: Held) => [...[...goes, ...Object.keys(emptied), ...stays, ...struck, ...impersonal]];

  it('has every column of every table, once', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.table_name || '.' || c.column_name as name
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and c.column_name <> all($1) and c.table_name <> all($2)`,
      [EVERYWHERE, OF_NOBODY],
    );
    const registered = REGISTER.flatMap((held) =>
      columnsOf(held).map((column) => `${held.table}.${column}`),
    );
    expect(registered.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });

  it('knows whose the rows are wherever a key leads to a person', async () => {
    const { rows } = await owner.query<{ name: string; target: string }>(
      `select distinct k.conrelid::regclass::text as name, k.confrelid::regclass::text as target
       from pg_constraint k
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
    );
    const personal = new Set(
      REGISTER.filter(({ whose, goes, emptied }) => whose && (goes ?? emptied)).map(
        ({ table }) => table,
      ),
    );
    const known = new Set(REGISTER.filter(({ whose }) => whose).map(({ table }) => table));
    const unknown = rows.filter(({ name, target }) => personal.has(target) && !known.has(name));
    // Their groups are a mentor's or nobody's; what hangs on a group hangs on no person.
    expect(unknown.filter(({ target }) => target !== 'proposal_groups')).toEqual([]);
  });

  /** Of the set-up, which stays with the round itself. */
  const SET_UP = ['round_programmes'];

  it('lets everything that hangs on a round go with it', async () => {
    const { rows } = await owner.query<{ name: string; target: string }>(
      `select distinct k.conrelid::regclass::text as name, k.confrelid::regclass::text as target
       from pg_constraint k
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
    );
    const lasting = new Map(REGISTER.map(({ table, lasts }) => [table, lasts]));
    const goes = (table: string) => typeof lasting.get(table) === 'object';
    const stays = rows
      .filter(({ name, target }) =>
        target === 'rounds'
          ? !goes(name) && lasting.get(name) !== 'trace' && !SET_UP.includes(name)
          : goes(target) && !goes(name),
      )
      // A sign-in that nobody has been let in with goes; a person's own, with all that hangs on it, stays.
      .filter(({ target }) => target !== 'identities');
    expect(stays).toEqual([]);
  });

  it('has a function for what of a round is hidden from whoever forgets it', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select proname as name from pg_proc where proname like '%\\_of\\_round'`,
    );
    const hidden = REGISTER.filter(({ lasts, isHidden }) => isHidden && typeof lasts === 'object');
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      hidden.map(({ table }) => `${table}_of_round`).toSorted(),
    );
  });

  it('says of every table that is about people how they are shown it, or why not', () => {
    const silent = REGISTER.filter(
      ({ whose, shown, notShown }) => whose && !shown === !notShown,
    ).map(({ table }) => table);
    expect(silent).toEqual([]);
  });

  it('asks only what the database can answer', async () => {
    const nobody = '01900000-0000-7000-8000-000000000000';
    for (const { table, whose, lasts, ties, shown = [] } of REGISTER) {
      if (typeof lasts === 'object')
        await owner.query(
          `select count(*) from ${table} t where t.institution_id = $1::uuid
             and $2::uuid is not null and (${lasts.ofRound})`,
          [nobody, nobody],
        );
      if (ties)
        await owner.query(
          `select p.id from persons p where p.institution_id = $1::uuid
             and exists (select from ${table} t where ${ties})`,
          [nobody],
        );
      if (whose)
        await owner.query(
          `select count(*) from ${table} t where $1::uuid is not null and (${whose.replaceAll('$2', '$2::uuid')})`,
          [nobody, nobody],
        );
      for (const { sql } of shown) await owner.query(sql, [nobody, nobody]);
    }
  });

  it('has a name in the web for every table that is about people, and every column shown', async () => {
    const file = new URL('../../../apps/web/src/features/privacy/nb.json', import.meta.url);
    const {
      table: tables,
      column: columns,
      count: counts,
    } = JSON.parse(readFileSync(file, 'utf8')) as {
      table: Record<string, string>;
      column: Record<string, string>;
      count: Record<string, string>;
    };
    const nobody = '01900000-0000-7000-8000-000000000000';
    const unnamed = new Set<string>();
    for (const { table, whose, lasts, shown = [] } of REGISTER) {
      // What goes with a round is counted before it does.
      if (typeof lasts === 'object' && !(table in counts)) unnamed.add(`count.${table}`);
      if (whose && !(table in tables)) unnamed.add(table);
      for (const { sql } of shown)
        for (const { name } of (await owner.query(sql, [nobody, nobody])).fields)
          if (!(name in columns)) unnamed.add(`${table}.${name}`);
    }
    expect([...unnamed]).toEqual([]);
  });
});
