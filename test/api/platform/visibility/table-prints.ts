import type { TestKull } from '../../../support/kull.js';

/** What reading may leave behind, and why. */
const LEFT_BY_READING: Readonly<Record<string, { readonly column: string; readonly why: string }>> =
  {
    sessions: { column: 'seen_at', why: 'a session that is in use does not end' },
    api_tokens: { column: 'last_used_on', why: 'an administrator sees which tokens are in use' },
    calendar_feeds: { column: 'last_read_on', why: 'its owner sees whether a calendar reads it' },
  };

/** A print of everything a table holds, for every table there is: equal prints, equal rows. */
export const printTables = async (kull: TestKull): Promise<Readonly<Record<string, string>>> => {
  const { rows: tables } = await kull.owner.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const prints = [...tables.map(({ name }) => name), 'jobs.job'].map((table) => {
    const left = LEFT_BY_READING[table]?.column ?? '';
    return `select '${table}' as name, count(*) || ' rows ' || coalesce(
      md5(string_agg(md5((to_jsonb(t) - '${left}')::text), '' order by to_jsonb(t)::text)), '') as print
      from ${table} t`;
  });
  const { rows } = await kull.owner.query<{ name: string; print: string }>(
    prints.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
};
