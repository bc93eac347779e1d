import type pg from 'pg';

/** What of the jobs a backup takes along: what is still to be done, and nothing of how far it was. */
const PENDING = `select name, id, data, retry_limit, start_after from jobs.job
  where state < 'completed' and name not like '\\_\\_%'`;

/**
 * A checksum and a count for each table's rows, made by the database itself: two databases that hold
 * the same have the same.
 *
 * @param except tables that are not looked at
 */
export const pictureOf = async (
  client: pg.Client,
  except: readonly string[] = ['sessions', 'email_sign_ins', 'knocks', 'mail_paces', 'migrations'],
): Promise<Record<string, string>> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const sources = tables
    .filter(({ name }) => !except.includes(name))
    .map(({ name }) => [name, `select * from public."${name}"`] as const);
  const picture: Record<string, string> = {};
  for (const [name, source] of [...sources, ['jobs', PENDING] as const]) {
    const { rows } = await client.query<{ says: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '-')
         as says from (${source}) t`,
    );
    picture[name] = rows[0]!.says;
  }
  return picture;
};

/** Everything the catalogue says of the schema: keys, checks, indexes, triggers, policies, rights. */
export const schemaOf = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ says: string }>(`
    select format('constraint %s.%s %s %s', conrelid::regclass, conname, convalidated,
      pg_get_constraintdef(oid)) as says
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select format('column %s.%s %s %s %s', attrelid::regclass, attname,
      format_type(atttypid, atttypmod), attnotnull,
      (select pg_get_expr(adbin, adrelid) from pg_attrdef d
       where d.adrelid = attrelid and d.adnum = attnum))
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and attnum > 0
        and not attisdropped
    union all select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
    union all select format('trigger %s %s', tgenabled, pg_get_triggerdef(t.oid))
      from pg_trigger t join pg_class c on c.oid = tgrelid
      where not tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select format('policy %s %s %s %s %s', tablename, policyname, cmd, qual, with_check)
      from pg_policies
    union all select format('security %s %s %s', relname, relrowsecurity, relforcerowsecurity)
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select format('grant %s %s %s', table_schema, table_name, privilege_type)
      from information_schema.role_table_grants where grantee = 'kull_app'
        and table_name not like 'queue\\_stats\\_%'
    union all select format('function %s %s', p.oid::regprocedure, prosrc)
      from pg_proc p where pronamespace = 'public'::regnamespace
    union all select format('migration %s', name) from migrations
    order by 1`);
  return rows.map(({ says }) => says);
};

/** Every value of every table there is, as text; where one of the traces still stands. */
export const tracesIn = async (client: pg.Client, traces: readonly string[]): Promise<string[]> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'jobs')`,
  );
  const found: string[] = [];
  for (const { name } of tables)
    for (const trace of traces) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from ${name} t where t::text ilike $1`,
        [`%${trace}%`],
      );
      found.push(...rows.map(({ row }) => `${name}: ${trace} in ${row}`));
    }
  return found;
};
