import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The job queue's own schema, laid by the owner; the app's role may use it and not change it. */
export class Jobs1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const plan = getConstructionPlans('jobs')
      .replace(/^\s*BEGIN;/, '')
      .replace(/COMMIT;\s*$/, '');
    await runner.query(plan);
    await runner.query(`grant usage on schema jobs to kull_app`);
    await runner.query(
      `grant select, insert, update, delete on all tables in schema jobs to kull_app`,
    );
    await runner.query(`grant execute on all functions in schema jobs to kull_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema jobs cascade`);
  }
}
