import type { MigrationInterface, QueryRunner } from 'typeorm';

const INSTITUTION = `nullif(current_setting('app.institution_id', true), '')::uuid`;

/**
 * Whoever sends mails may not read what people write to coordinators, but is to know, before a mail about it
 * goes, whether it still waits: a yes or a no about a round.
 */
export class InboxMails1764000000141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, waits] of [
      [
        'inbox_waits',
        `select from threads t where t.institution_id = ${INSTITUTION} and t.round_id = of_round
           and t.kind = 'inbox' and t.state = 'open' and t.taken_by is null`,
      ],
      [
        'reports_wait',
        `select from message_reports q where q.institution_id = ${INSTITUTION}
           and q.round_id = of_round and q.state = 'open'`,
      ],
    ]) {
      await runner.query(`
        create function ${name}(of_round uuid) returns boolean language sql stable
          security definer set search_path = public, pg_temp set row_security = off
          as $$ select exists (${waits}) $$`);
      await runner.query(`revoke execute on function ${name}(uuid) from public`);
      await runner.query(`grant execute on function ${name}(uuid) to kull_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function inbox_waits(uuid)`);
    await runner.query(`drop function reports_wait(uuid)`);
  }
}
