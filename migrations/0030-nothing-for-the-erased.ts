import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where something new could come to somebody while they are being erased. */
const TABLES = [
  ['sessions', 'person_id'],
  ['identities', 'person_id'],
  ['grants', 'person_id'],
  ['idempotency_keys', 'person_id'],
  ['erasure_requests', 'person_id'],
  ['photos', 'person_id'],
  ['reflections', 'author_id'],
] as const;

/**
 * Whoever is signing in, or saving something, at the moment of an erasure waits for it, and is then
 * nobody any more: what they bring is refused, not left behind.
 */
export class NothingForTheErased1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_for_erased() returns trigger language plpgsql security definer
        set search_path = public, pg_temp set row_security = off as $$
        declare
          person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
          erased timestamptz;
        begin
          if person is not null then
            select erased_at into erased from persons
              where institution_id = new.institution_id and id = person for key share;
            if erased is not null then
              raise exception 'the person has been erased'
                using errcode = '23514', constraint = 'persons_erased';
            end if;
          end if;
          return new;
        end $$`);
    await runner.query(`revoke execute on function refuse_for_erased() from public`);
    for (const [table, column] of TABLES)
      await runner.query(`
        create trigger ${table}_not_for_erased before insert or update of ${column} on ${table}
          for each row execute function refuse_for_erased('${column}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of TABLES)
      await runner.query(`drop trigger ${table}_not_for_erased on ${table}`);
    await runner.query(`drop function refuse_for_erased()`);
  }
}
