import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What the log of a drop-in shift said before it was corrected, as the logs of meetings keep it. */
export class ShiftVersions1764000000152 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shift_versions (
        institution_id uuid not null,
        shift_id uuid not null,
        version integer not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text,
        state text not null constraint shift_versions_state_check check (state in ('held', 'not_held')),
        visitors integer,
        logged_at timestamptz not null,
        logged_by uuid not null,
        constraint shift_versions_pkey primary key (institution_id, shift_id, version),
        constraint shift_versions_shift_fkey foreign key (institution_id, shift_id)
          references drop_in_shifts (institution_id, id) on delete cascade,
        constraint shift_versions_logged_by_fkey foreign key (institution_id, logged_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'shift_versions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table shift_versions`);
  }
}
