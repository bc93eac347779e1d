import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The processes' role owns no table, and only an owner may have one analysed (before 17). */
export class RosterFigures1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refresh_roster_figures() returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          analyze persons;
          analyze enrolments;
        end $$`);
    await runner.query(`revoke execute on function refresh_roster_figures() from public`);
    await runner.query(`grant execute on function refresh_roster_figures() to kull_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function refresh_roster_figures()`);
  }
}
