import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days without meetings can be changed, so each stretch of them counts its changes. */
export class ClosedDaysChanged1764000000145 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table closed_days add column version integer not null default 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table closed_days drop column version`);
  }
}
