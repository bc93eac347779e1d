import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What a mentor does before there can be a group: a declaration to accept, of which every version
 * stays as it was, and what the coordinator notes of each mentor in a round.
 */
export class MentorPath1764000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table declarations (
        institution_id uuid not null,
        id uuid not null,
        scheme_id uuid not null,
        version integer not null constraint declarations_version_check check (version >= 1),
        nb text not null,
        nn text not null,
        en text not null,
        written_by uuid not null,
        written_at timestamptz not null default now(),
        constraint declarations_pkey primary key (institution_id, id),
        constraint declarations_version_key unique (institution_id, scheme_id, version),
        constraint declarations_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id),
        constraint declarations_written_by_fkey foreign key (institution_id, written_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'declarations', 'select, insert');

    await runner.query(`
      create table declaration_acceptances (
        institution_id uuid not null,
        enrolment_id uuid not null,
        declaration_id uuid not null,
        accepted_at timestamptz not null,
        constraint declaration_acceptances_pkey
          primary key (institution_id, enrolment_id, declaration_id),
        constraint declaration_acceptances_enrolment_fkey
          foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint declaration_acceptances_declaration_fkey
          foreign key (institution_id, declaration_id)
          references declarations (institution_id, id)
      )`);
    await tenantTable(runner, 'declaration_acceptances');

    await runner.query(`
      create table mentor_terms (
        institution_id uuid not null,
        enrolment_id uuid not null,
        trained_at timestamptz,
        part_time integer
          constraint mentor_terms_part_time_check check (part_time between 1 and 100),
        leave_from date,
        leave_to date,
        ended_at timestamptz,
        constraint mentor_terms_pkey primary key (institution_id, enrolment_id),
        constraint mentor_terms_leave_check check (leave_to >= leave_from),
        constraint mentor_terms_whole_leave_check check (num_nulls(leave_from, leave_to) <> 1),
        constraint mentor_terms_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'mentor_terms');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentor_terms, declaration_acceptances, declarations`);
  }
}
