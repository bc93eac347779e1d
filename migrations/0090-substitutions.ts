import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Somebody is a group's mentor for some days, in the place of one who is away. */
export class Substitutions1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table substitutions (
        institution_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        enrolment_id uuid not null,
        starts_on date not null,
        ends_on date not null,
        created_at timestamptz not null default now(),
        constraint substitutions_pkey primary key (institution_id, id),
        constraint substitutions_start_key
          unique (institution_id, group_id, enrolment_id, starts_on),
        constraint substitutions_days_check check (ends_on >= starts_on),
        constraint substitutions_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id) on delete cascade,
        constraint substitutions_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index substitutions_enrolment_idx on substitutions (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'substitutions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table substitutions`);
  }
}
