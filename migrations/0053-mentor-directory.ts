import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** How mentors show themselves to students, and whom students ask, in which order. */
export class MentorDirectory1764000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentor_profiles (
        institution_id uuid not null,
        enrolment_id uuid not null,
        helps_with text not null
          constraint mentor_profiles_helps_with_check check (length(helps_with) <= 600),
        is_listed boolean not null default true,
        version integer not null default 1,
        constraint mentor_profiles_pkey primary key (institution_id, enrolment_id),
        constraint mentor_profiles_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'mentor_profiles');

    await runner.query(`
      create table mentor_choices (
        institution_id uuid not null,
        id uuid not null,
        mentee_id uuid not null,
        mentor_id uuid not null,
        rank integer not null constraint mentor_choices_rank_check check (rank between 1 and 5),
        message text not null default ''
          constraint mentor_choices_message_check check (length(message) <= 500),
        state text not null default 'chosen'
          constraint mentor_choices_state_check check (state in ('chosen', 'asked', 'accepted',
            'declined', 'expired', 'released', 'withdrawn')),
        asked_at timestamptz,
        expires_on date,
        reminders integer not null default 0
          constraint mentor_choices_reminders_check check (reminders between 0 and 2),
        reminded_on date,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint mentor_choices_pkey primary key (institution_id, id),
        constraint mentor_choices_asked_check check (state <> 'asked' or expires_on is not null),
        constraint mentor_choices_ended_check
          check ((state in ('chosen', 'asked')) = (ended_at is null)),
        constraint mentor_choices_mentee_fkey foreign key (institution_id, mentee_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint mentor_choices_mentor_fkey foreign key (institution_id, mentor_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create unique index mentor_choices_asked_key on mentor_choices (institution_id, mentee_id)
      where state = 'asked'`);
    await runner.query(`
      create unique index mentor_choices_pair_key on mentor_choices
        (institution_id, mentee_id, mentor_id) where ended_at is null`);
    await runner.query(
      `create index mentor_choices_mentee_idx on mentor_choices (institution_id, mentee_id)`,
    );
    await runner.query(
      `create index mentor_choices_mentor_idx on mentor_choices (institution_id, mentor_id)`,
    );
    await tenantTable(runner, 'mentor_choices');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentor_choices, mentor_profiles`);
  }
}
