import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Who is on a round's roster, and what each answered; the rosters they came from; invitations. */
export class Enrolment1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enrolments (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        person_id uuid not null,
        role text not null constraint enrolments_role_check check (role in ('mentee', 'mentor')),
        state text not null default 'listed'
          constraint enrolments_state_check
            check (state in ('listed', 'invited', 'joined', 'declined', 'withdrawn')),
        slots integer[],
        languages text[],
        interests text[],
        max_groups integer
          constraint enrolments_max_groups_check check (max_groups between 1 and 10),
        experience text,
        lead_id uuid,
        answered_at timestamptz,
        corrected_fields text[] not null default '{}',
        from_roster boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint enrolments_pkey primary key (institution_id, id),
        constraint enrolments_person_key unique (institution_id, round_id, person_id, role),
        constraint enrolments_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint enrolments_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id),
        constraint enrolments_lead_fkey foreign key (institution_id, lead_id)
          references enrolments (institution_id, id)
      )`);
    await runner.query(
      `create index enrolments_person_idx on enrolments (institution_id, person_id)`,
    );
    await tenantTable(runner, 'enrolments');

    await runner.query(`
      create table roster_imports (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        role text not null
          constraint roster_imports_role_check check (role in ('mentee', 'mentor')),
        file_name text not null,
        imported_by uuid not null,
        counts jsonb not null,
        created_at timestamptz not null default now(),
        constraint roster_imports_pkey primary key (institution_id, id),
        constraint roster_imports_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint roster_imports_imported_by_fkey foreign key (institution_id, imported_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index roster_imports_round_idx on roster_imports (institution_id, round_id, created_at)`,
    );
    await tenantTable(runner, 'roster_imports');

    await runner.query(`
      create table invitations (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        secret_hash bytea not null,
        sent_at timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint invitations_pkey primary key (institution_id, id),
        constraint invitations_secret_hash_key unique (institution_id, secret_hash),
        constraint invitations_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index invitations_enrolment_idx on invitations (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'invitations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table invitations, roster_imports, enrolments`);
  }
}
