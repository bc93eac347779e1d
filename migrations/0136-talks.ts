import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Talks of a mentor with one student: times that are open, booked, and held. */
export class Talks1764000000136 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table talks (
        institution_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        mentor_id uuid not null,
        student_id uuid,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text,
        link text,
        state text not null default 'open',
        logged_at timestamptz,
        created_at timestamptz not null default now(),
        constraint talks_pkey primary key (institution_id, id),
        constraint talks_state_check
          check (state in ('open', 'booked', 'held', 'cancelled', 'nobody_came')),
        constraint talks_times_check check (ends_at > starts_at),
        constraint talks_student_check check ((state = 'open') = (student_id is null)),
        constraint talks_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id),
        constraint talks_mentor_fkey foreign key (institution_id, mentor_id)
          references enrolments (institution_id, id),
        constraint talks_student_fkey foreign key (institution_id, student_id)
          references enrolments (institution_id, id)
      )`);
    await runner.query(
      `create index talks_group_idx on talks (institution_id, group_id, starts_at)`,
    );
    await runner.query(`create index talks_mentor_idx on talks (institution_id, mentor_id)`);
    await runner.query(`create index talks_student_idx on talks (institution_id, student_id)`);
    await runner.query(
      `create unique index talks_booked_key on talks (institution_id, student_id)
       where state = 'booked'`,
    );
    await tenantTable(runner, 'talks');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table talks`);
  }
}
