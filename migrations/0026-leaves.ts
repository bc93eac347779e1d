import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Who is on leave from their roles, and who holds them meanwhile. */
export class Leaves1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table leaves (
        institution_id uuid not null,
        id uuid not null,
        holder_id uuid not null,
        deputy_id uuid not null,
        starts_on date not null,
        ends_on date not null,
        keeps_access boolean not null default true,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint leaves_pkey primary key (institution_id, id),
        constraint leaves_dates_check check (ends_on >= starts_on),
        constraint leaves_deputy_check check (deputy_id <> holder_id),
        constraint leaves_holder_fkey foreign key (institution_id, holder_id)
          references persons (institution_id, id) on delete cascade,
        constraint leaves_deputy_fkey foreign key (institution_id, deputy_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await runner.query(`create index leaves_holder_idx on leaves (institution_id, holder_id)`);
    await runner.query(`create index leaves_deputy_idx on leaves (institution_id, deputy_id)`);
    await tenantTable(runner, 'leaves');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table leaves`);
  }
}
