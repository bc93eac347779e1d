import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when less is known than a certificate says: so that it is told once. */
export class GroundOfCertificates1764000000156 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates add column ground_gone_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificates drop column ground_gone_at`);
  }
}
