import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Schemes and their rounds, and who has been granted which role in them. */
export class Schemes1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table schemes (
        institution_id uuid not null
          constraint schemes_institution_fkey references institutions (id),
        id uuid not null,
        unit_id uuid,
        name text not null,
        template_key text not null,
        settings jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint schemes_pkey primary key (institution_id, id),
        constraint schemes_unit_fkey foreign key (institution_id, unit_id)
          references units (institution_id, id)
      )`);
    await tenantTable(runner, 'schemes');

    await runner.query(`
      create table grants (
        institution_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        role text not null
          constraint grants_role_check check (role in ('administrator', 'coordinator', 'insight')),
        scheme_id uuid,
        created_at timestamptz not null default now(),
        constraint grants_pkey primary key (institution_id, id),
        constraint grants_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade,
        constraint grants_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create unique index grants_person_role_scheme_key on grants
        (institution_id, person_id, role, scheme_id) nulls not distinct`);
    await tenantTable(runner, 'grants');

    await runner.query(`
      create table rounds (
        institution_id uuid not null,
        id uuid not null,
        scheme_id uuid not null,
        name text not null,
        cohort text not null,
        starts_on date not null,
        ends_on date not null,
        state text not null default 'draft'
          constraint rounds_state_check
            check (state in ('draft', 'open', 'matching', 'running', 'closing', 'archived')),
        settings jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint rounds_pkey primary key (institution_id, id),
        constraint rounds_dates_check check (ends_on >= starts_on),
        constraint rounds_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id)
      )`);
    await runner.query(`create index rounds_scheme_idx on rounds (institution_id, scheme_id)`);
    await tenantTable(runner, 'rounds');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table rounds, grants, schemes`);
  }
}
