import type { QueryRunner } from 'typeorm';

/** The institution of the transaction, asked once a statement; no row equals null. */
const INSTITUTION = `(select nullif(current_setting('app.institution_id', true), '')::uuid)`;
const PERSON = `(select nullif(current_setting('app.person_id', true), '')::uuid)`;
const SYSTEM_DOOR = `(select current_setting('app.door', true) = 'system')`;

const secure = async (runner: QueryRunner, table: string, rights: string): Promise<void> => {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`grant ${rights} on ${table} to kull_app`);
};

const ALL_RIGHTS = 'select, insert, update, delete';

/** A table of which every institution sees its own rows alone. */
export const tenantTable = async (
  runner: QueryRunner,
  table: string,
  rights = ALL_RIGHTS,
): Promise<void> => {
  await secure(runner, table, rights);
  await runner.query(
    `create policy ${table}_tenant on ${table}
     using (institution_id = ${INSTITUTION}) with check (institution_id = ${INSTITUTION})`,
  );
};

/** A table of which, within the institution, a row is its author's alone. */
export const authorTable = async (runner: QueryRunner, table: string): Promise<void> => {
  await secure(runner, table, ALL_RIGHTS);
  const own = `institution_id = ${INSTITUTION} and author_id = ${PERSON}`;
  await runner.query(
    `create policy ${table}_author on ${table} using (${own}) with check (${own})`,
  );
};

/**
 * Lets whoever forgets a round count, and remove, the rows of a table that row-level security hides
 * from them. It answers by a number alone.
 *
 * @param rows which rows `t` belong to the round `of_round` of the institution `here`
 */
export const hiddenOfRound = async (
  runner: QueryRunner,
  table: string,
  rows: string,
): Promise<void> => {
  const name = `${table}_of_round(of_round uuid, remove boolean)`;
  await runner.query(`
    create function ${name} returns integer
      language plpgsql security definer
      set search_path = public, pg_temp set row_security = off as $$
      declare
        here uuid := ${INSTITUTION};
        found integer;
      begin
        if remove then
          delete from ${table} t where t.institution_id = here and (${rows});
          get diagnostics found = row_count;
        else
          select count(*) into found from ${table} t where t.institution_id = here and (${rows});
        end if;
        return found;
      end $$`);
  await runner.query(`revoke execute on function ${table}_of_round(uuid, boolean) from public`);
  await runner.query(`grant execute on function ${table}_of_round(uuid, boolean) to kull_app`);
};

/** A table of which, within the institution, a row is for those whom a condition names alone. */
export const namedTable = async (
  runner: QueryRunner,
  table: string,
  { rights, seen, written = seen }: { rights: string; seen: string; written?: string },
): Promise<void> => {
  await secure(runner, table, rights);
  await runner.query(
    `create policy ${table}_named on ${table}
     using (institution_id = ${INSTITUTION} and (${seen}))
     with check (institution_id = ${INSTITUTION} and (${written}))`,
  );
};

/** A table that belongs to no institution: visible through the system door alone. */
export const systemTable = async (
  runner: QueryRunner,
  table: string,
  rights = ALL_RIGHTS,
): Promise<void> => {
  await secure(runner, table, rights);
  await runner.query(
    `create policy ${table}_system on ${table} using (${SYSTEM_DOOR}) with check (${SYSTEM_DOOR})`,
  );
};

/** The institution's own row may also be read from within it. */
export const readableFromWithin = async (runner: QueryRunner, table: string): Promise<void> => {
  await runner.query(
    `create policy ${table}_own on ${table} for select using (id = ${INSTITUTION})`,
  );
};
