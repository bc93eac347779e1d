import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

const WAYS = `'invitation', 'opt_out', 'mandatory', 'open_link', 'request', 'coordinator', 'roster'`;

/** People apply to be mentors in a round, and are selected or not. */
export class MentorApplications1764000000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentor_applications (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        person_id uuid not null,
        kind text not null constraint mentor_applications_kind_check
          check (kind in ('student', 'staff', 'alumni', 'practitioner')),
        motivation text not null
          constraint mentor_applications_motivation_check check (length(motivation) <= 2000),
        state text not null default 'applied' constraint mentor_applications_state_check
          check (state in ('applied', 'selected', 'turned_down', 'withdrawn')),
        applied_at timestamptz not null default now(),
        decided_at timestamptz,
        version integer not null default 1,
        constraint mentor_applications_pkey primary key (institution_id, id),
        constraint mentor_applications_person_key unique (institution_id, round_id, person_id),
        constraint mentor_applications_decided_check
          check ((state in ('selected', 'turned_down')) = (decided_at is not null)),
        constraint mentor_applications_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade,
        constraint mentor_applications_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index mentor_applications_person_idx
       on mentor_applications (institution_id, person_id)`,
    );
    await tenantTable(runner, 'mentor_applications');
    await allowWays(runner, `${WAYS}, 'application'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update enrolments set entered_by = 'coordinator' where entered_by = 'application'`,
    );
    await allowWays(runner, WAYS);
    await runner.query(`drop table mentor_applications`);
  }
}

const allowWays = async (runner: QueryRunner, ways: string): Promise<void> => {
  await runner.query(`
    alter table enrolments drop constraint enrolments_entered_by_check,
      add constraint enrolments_entered_by_check check (entered_by in (${ways}))`);
};
