import { TestKull } from '../../../support/kull.js';
import { PlainSql, type Settings } from './plain-sql.js';
import { fillEmptyTables } from './row-in-every-table.js';
import { sceneOf, type Scene } from './scene/scene.js';

const WRITTEN = `(select id from concerns where author_id = $1)`;
const AGREED = `(select a.id from agreements a join enrolments e on e.id in (a.mentor_id, a.mentee_id)
  where e.person_id = $1)`;
const RECEIVED = `(select concern_id from concern_recipients where person_id = $1)`;

const IN_GROUPS = `(select m.group_id from memberships m join enrolments e on e.id = m.enrolment_id
  where e.person_id = $1 and m.left_at is null)`;
const COORDINATED = `(select r.id from rounds r
  join schemes s on s.id = r.scheme_id
  join grants g on g.institution_id = r.institution_id and g.role = 'coordinator'
   and (g.person_id = $1 or g.person_id in (
     select holder_id from leaves where deputy_id = $1 and ended_at is null
       and current_date between starts_on and ends_on))
  where g.scheme_id = s.id or g.scheme_id is null and (g.unit_id is null or s.unit_id in (
    select u.id from units u where g.unit_id in (u.id, u.parent_id))))`;
const THREADS = `(person_id = $1 or kind = 'group' and group_id in ${IN_GROUPS}
  or kind = 'mentor' and $1 = any(mentor_ids) or kind = 'inbox' and round_id in ${COORDINATED})`;
const REPORTS = `(reporter_id = $1 or round_id in ${COORDINATED})`;

/**
 * Tables whose rows are not simply the institution's: those of a few persons, by what makes a row the
 * person `$1`'s; those for what happens before an institution is known, behind the system door; an
 * institution's own row; and what the processes do not reach at all.
 */
const OTHERWISE = {
  named: {
    reflections: 'author_id = $1',
    agreement_goals: `agreement_id in ${AGREED}`,
    threads: THREADS,
    messages: `(author_id = $1 or thread_id in (select id from threads where ${THREADS})
      or id in (select message_id from message_reports where ${REPORTS}))`,
    message_reads: 'person_id = $1',
    message_reports: REPORTS,
    concerns: `(author_id = $1 or id in ${RECEIVED})`,
    concern_recipients: `(concern_id in ${WRITTEN} or concern_id in ${RECEIVED})`,
    concern_additions: `(concern_id in ${WRITTEN} or concern_id in ${RECEIVED})`,
  },
  door: ['knocks', 'mail_paces', 'realms', 'sessions'],
  itself: ['institutions'],
  nobody: ['migrations'],
} as const;
const { named, door, itself, nobody } = OTHERWISE;
const OTHERS: readonly string[] = [...Object.keys(named), ...door, ...itself, ...nobody];
/**
 * What acts past the policies, all of it, and what it answers. It takes away or counts; of concerns it
 * tells ids to those who have them, and topics to whom they name. None of it tells a text.
 */
const PAST_THE_POLICIES = {
  agreement_goals_of_round: 'integer',
  concern_additions_of_round: 'integer',
  concern_counts: 'TABLE(scheme_id uuid, topic text, concerns integer)',
  concern_holders_of_mine: 'TABLE(concern_id uuid, person_id uuid)',
  concern_readers: 'SETOF uuid',
  concern_recipients_of_round: 'integer',
  concerns_left_alone: 'TABLE(concern_id uuid, author_id uuid, group_id uuid, recipients text)',
  concerns_naming: 'TABLE(scheme_id uuid, topic text, created_at timestamp with time zone)',
  concerns_of_round: 'integer',
  concerns_received: 'SETOF uuid',
  concerns_written: 'SETOF uuid',
  erase_concerns: 'void',
  erase_hidden: 'void',
  erase_in_goals: 'void',
  erase_messages: 'void',
  inbox_waits: 'boolean',
  message_reads_of_round: 'integer',
  message_reports_of_round: 'integer',
  messages_of_round: 'integer',
  open_concerns_to: 'integer',
  reflections_of_round: 'integer',
  refresh_roster_figures: 'void',
  reports_wait: 'boolean',
  threads_of_round: 'integer',
};
const REFUSED = '42501';

/** Row-level security by itself: the app's role and plain SQL, the policies in TypeScript left out. */
describe('the database, asked without Kull', () => {
  let kull: TestKull;
  let scene: Scene;
  let sql: PlainSql;
  let tables: string[];
  let ofInstitution: string[];
  let here: string;
  let there: string;

  beforeAll(async () => {
    kull = await TestKull.start();
    scene = await sceneOf(kull);
    await kull.settled();
    sql = await PlainSql.connect(kull);
    here = scene.casts.own.round.institutionId;
    there = scene.casts.otherInstitution.round.institutionId;
    await kull.owner.query(
      `insert into concern_additions (institution_id, id, concern_id, body)
       select institution_id, gen_random_uuid(), id, 'More' from concerns`,
    );
    for (const id of [here, there]) await fillEmptyTables(kull, id);
    tables = await names(
      `select relname as name from pg_class
       where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace = 'public'::regnamespace`,
    );
    const withInstitution = await names(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'institution_id'`,
    );
    ofInstitution = withInstitution.filter((table) => !OTHERS.includes(table));
  });
  afterAll(async () => {
    await sql.end();
    await kull.stop();
  });

  const names = async (query: string): Promise<string[]> =>
    (await kull.owner.query<{ name: string }>(query)).rows.map(({ name }) => name);
  /** How many rows there are to be seen; null where looking is refused. */
  const seen = async (
    settings: Settings,
    table: string,
    where = 'true',
  ): Promise<number | null> => {
    const query = `select from ${table} where ${where}`;
    const refusal = await sql.refusal(settings, query);
    return refusal === null ? (await sql.as(settings, query)).rows.length : null;
  };
  const thereAre = async (table: string, where: string): Promise<number> =>
    (await kull.owner.query(`select from ${table} where ${where}`)).rows.length;
  const everybody = () => Object.values(scene.people).map(({ id }) => id);

  it('knows whose the rows of every table are', () => {
    const unsaid = tables.filter((table) => ![...ofInstitution, ...OTHERS].includes(table));
    // Without an institution: say in OTHERWISE who sees its rows.
    expect(unsaid).toEqual([]);
    expect(OTHERS.filter((table) => !tables.includes(table))).toEqual([]);
  });

  it('has something to show in every table, of both institutions', async () => {
    const empty: string[] = [];
    for (const table of [...ofInstitution, ...Object.keys(named)])
      for (const id of [here, there])
        if ((await thereAre(table, `institution_id = '${id}'`)) === 0) empty.push(table);
    expect([...new Set(empty)]).toEqual([]);
  });

  it('shows nothing to whoever names no institution', async () => {
    const open: string[] = [];
    for (const table of tables) if (((await seen({}, table)) ?? 0) > 0) open.push(table);
    expect(open).toEqual([]);
  });

  it('shows an institution all of its own rows and no others, to whichever person', async () => {
    const wrong: string[] = [];
    for (const table of ofInstitution) {
      const own = await thereAre(table, `institution_id = '${here}'`);
      for (const personId of [undefined, ...everybody()]) {
        const settings = { institutionId: here, ...(personId && { personId }) };
        const [all, foreign] = [
          await seen(settings, table),
          await seen(settings, table, `institution_id <> '${here}'`),
        ];
        if (all !== own || foreign !== 0)
          wrong.push(`${table}: ${all} of ${own}, ${foreign} others`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('shows what is a few persons’ to them, and to nobody else in the institution', async () => {
    for (const [table, isTheirs] of Object.entries(named)) {
      const theirs = (personId: string): Promise<number> =>
        thereAre(table, isTheirs.replaceAll('$1', `'${personId}'`));
      expect(await seen({ institutionId: here }, table)).toBe(0);
      for (const personId of everybody()) {
        const own = await theirs(personId);
        expect([table, await seen({ institutionId: here, personId }, table)]).toEqual([table, own]);
        expect(await seen({ institutionId: there, personId }, table)).toBe(0);
        expect(await seen({ door: 'system', personId }, table)).toBe(0);
      }
      expect(await theirs(scene.people.mentor!.id)).toBeGreaterThan(0);
    }
  });

  it('shows an institution of those behind the door its own row, and what is behind it alone', async () => {
    const settings = { institutionId: here, personId: scene.people.administrator!.id };
    for (const table of door) {
      expect([table, await seen(settings, table)]).toEqual([table, 0]);
      expect([table, await seen({ door: 'system' }, table)]).toEqual([
        table,
        await thereAre(table, 'true'),
      ]);
    }
    for (const table of itself) expect(await seen(settings, table)).toBe(1);
    for (const table of nobody) expect(await seen({ door: 'system' }, table)).toBeNull();
    for (const table of ofInstitution)
      expect([table, await seen({ door: 'system' }, table)]).toEqual([table, 0]);
  });

  it('lets nobody write across institutions', async () => {
    const wrong: string[] = [];
    for (const table of [...ofInstitution, ...Object.keys(named)]) {
      const { rows } = await kull.owner.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} t where institution_id = $1 limit 1`,
        [there],
      );
      const settings = { institutionId: here, personId: scene.people.mentor!.id };
      const inserted = await sql.refusal(
        settings,
        `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
        [rows[0]!.row],
      );
      if (inserted !== REFUSED) wrong.push(`insert into ${table}: ${inserted}`);
      for (const [what, statement] of [
        [
          'taken',
          `update ${table} set institution_id = '${here}' where institution_id = '${there}'`,
        ],
        [
          'changed',
          `update ${table} set institution_id = institution_id where institution_id = '${there}'`,
        ],
        ['deleted', `delete from ${table} where institution_id = '${there}'`],
      ] as const) {
        const refusal = await sql.refusal(settings, statement);
        const changed = refusal === null ? (await sql.as(settings, statement)).rowCount : 0;
        if (changed !== 0 || (refusal !== null && refusal !== REFUSED))
          wrong.push(`${what} in ${table}: ${changed} ${refusal}`);
      }
      const given = await sql.refusal(settings, `update ${table} set institution_id = '${there}'`);
      if (given !== REFUSED) wrong.push(`given away from ${table}: ${given}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['become the owner', `set role OWNER`],
    ['become the owner for the session', `set session authorization OWNER`],
    ['bypass the policies', `alter role kull_app bypassrls`],
    ['make a role', `create role kull_other superuser`],
    ['switch them off', `alter table persons disable row level security`],
    ['not be held to them', `alter table persons no force row level security`],
    ['drop one', `drop policy persons_tenant on persons`],
    ['add one', `create policy open on persons using (true)`],
    ['own a table', `alter table persons owner to kull_app`],
    ['make a function', `create function open() returns int language sql as 'select 1'`],
    ['switch triggers off', `set session_replication_role = replica`],
    ['disable one', `alter table audit_events disable trigger all`],
    ['empty a table at once', `truncate persons`],
    ['read the passwords', `select from pg_authid`],
    ['read a file', `select pg_read_file('PG_VERSION')`],
    ['run a program', `copy (select 1) to program 'true'`],
    ['read what the migrations did', `select from migrations`],
    ['change what was done', `update audit_events set act = 'x'`],
    ['remove what was done', `delete from audit_events`],
    ['read without the policies', `set local row_security = off; select from persons`],
  ])('does not let the app %s', async (_, statement) => {
    const { rows } = await kull.owner.query<{ name: string }>(`select current_user as name`);
    const told = statement.replace('OWNER', rows[0]!.name);
    expect(await sql.refusal({ institutionId: here }, told)).toBe(REFUSED);
  });

  it('has given the app no way past the policies but what is named', async () => {
    const { rows } = await kull.owner.query<{ name: string; answers: string }>(
      `select proname as name, pg_get_function_result(p.oid) as answers from pg_proc p
       where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'jobs'::regnamespace)
         and has_function_privilege('kull_app', p.oid, 'execute')
       order by 1`,
    );
    expect(Object.fromEntries(rows.map(({ name, answers }) => [name, answers]))).toEqual(
      PAST_THE_POLICIES,
    );
    expect(
      await names(
        `select relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
           and (c.relkind in ('v', 'm', 'f')
                or c.relkind = 'r' and has_table_privilege('kull_app', c.oid, 'truncate, references, trigger'))`,
      ),
    ).toEqual([]);
  });
});
