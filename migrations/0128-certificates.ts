import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Mentors' certificates, with the files as they were issued. */
export class Certificates1764000000128 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        number text not null,
        secret_hash bytea not null,
        facts jsonb not null,
        checksum text not null,
        signature text,
        file bytea not null,
        issued_by uuid not null,
        issued_at timestamptz not null,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        constraint certificates_pkey primary key (institution_id, id),
        constraint certificates_number_key unique (institution_id, number),
        constraint certificates_withdrawn_check check (num_nulls(withdrawn_at, withdrawn_by) <> 1),
        constraint certificates_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint certificates_issued_by_fkey foreign key (institution_id, issued_by)
          references persons (institution_id, id),
        constraint certificates_withdrawn_by_fkey foreign key (institution_id, withdrawn_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index certificates_enrolment_idx on certificates (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'certificates');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificates`);
  }
}
