import type { MigrationInterface, QueryRunner } from 'typeorm';
import { systemTable, tenantTable } from './tenancy.js';

/** Who there is: units, programmes and persons; and their sessions and grants. */
export class People1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table units (
        institution_id uuid not null
          constraint units_institution_fkey references institutions (id),
        id uuid not null,
        parent_id uuid,
        name text not null,
        constraint units_pkey primary key (institution_id, id),
        constraint units_parent_fkey foreign key (institution_id, parent_id)
          references units (institution_id, id)
      )`);
    await tenantTable(runner, 'units');

    await runner.query(`
      create table programmes (
        institution_id uuid not null
          constraint programmes_institution_fkey references institutions (id),
        id uuid not null,
        code text not null,
        name text not null,
        constraint programmes_pkey primary key (institution_id, id),
        constraint programmes_code_key unique (institution_id, code)
      )`);
    await tenantTable(runner, 'programmes');

    await runner.query(`
      create table persons (
        institution_id uuid not null
          constraint persons_institution_fkey references institutions (id),
        id uuid not null,
        given_name text not null,
        family_name text not null,
        student_number text,
        feide_id text,
        email text,
        phone text,
        programme_id uuid,
        cohort text,
        campus text,
        gender text constraint persons_gender_check check (gender in ('woman', 'man', 'other')),
        birth_year integer,
        home_county text,
        is_protected boolean not null default false,
        locale text,
        corrected_fields text[] not null default '{}',
        demo_role text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint persons_pkey primary key (institution_id, id),
        constraint persons_student_number_key unique (institution_id, student_number),
        constraint persons_feide_id_key unique (institution_id, feide_id),
        constraint persons_programme_fkey foreign key (institution_id, programme_id)
          references programmes (institution_id, id)
      )`);
    await tenantTable(runner, 'persons');

    await runner.query(`
      create table sessions (
        id uuid constraint sessions_pkey primary key,
        token_hash bytea not null constraint sessions_token_hash_key unique,
        institution_id uuid not null,
        person_id uuid not null,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        constraint sessions_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await systemTable(runner, 'sessions');

    await runner.query(`
      create table idempotency_keys (
        institution_id uuid not null,
        person_id uuid not null,
        operation text not null,
        key text not null,
        fingerprint text not null,
        response jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_keys_pkey primary key (institution_id, person_id, operation, key),
        constraint idempotency_keys_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'idempotency_keys');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_keys, sessions, persons, programmes, units`);
  }
}
