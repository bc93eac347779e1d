import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes with a round or a person is found by an index, and so are tomorrow's meetings. */
export class IndexesOfReminders1764000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index reminders_round_idx on reminders (institution_id, round_id)`);
    await runner.query(
      `create index reminders_person_idx on reminders (institution_id, person_id)`,
    );
    await runner.query(
      `create index message_reads_round_idx on message_reads (institution_id, round_id)`,
    );
    await runner.query(
      `create index meetings_starts_at_idx on meetings (institution_id, starts_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'reminders_round',
      'reminders_person',
      'message_reads_round',
      'meetings_starts_at',
    ])
      await runner.query(`drop index ${name}_idx`);
  }
}
