import type pg from 'pg';

/**
 * Rows come table by table, and were all allowed once: so while they come, foreign keys are taken away
 * and triggers are silent. It needs no more than the tables' owner may.
 *
 * @returns puts everything back; a row without what it points to is refused then
 */
export const setAside = async (client: pg.ClientBase): Promise<() => Promise<void>> => {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
       pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const { rows: triggers } = await client.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace`,
  );
  const each = async <T>(list: readonly T[], sql: (one: T) => string): Promise<void> => {
    if (list.length > 0) await client.query(list.map(sql).join(';'));
  };
  await each(keys, ({ table, name }) => `alter table ${table} drop constraint ${name}`);
  await each(triggers, ({ table, name }) => `alter table ${table} disable trigger ${name}`);
  return async () => {
    await each(triggers, ({ table, name }) => `alter table ${table} enable trigger ${name}`);
    await each(
      keys,
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    );
  };
};
