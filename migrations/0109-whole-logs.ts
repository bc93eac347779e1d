import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What a log says besides who came: how long it was, whether the students had done their task, and the
 * next step. And each log as it stood before it was corrected.
 */
export class WholeLogs1764000000109 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meetings
        add column minutes integer
          constraint meetings_minutes_check check (minutes between 5 and 600),
        add column task_state text
          constraint meetings_task_state_check check (task_state in ('done', 'partly', 'not_done')),
        add column next_step text,
        add column next_step_on date,
        add column logged_as text
          constraint meetings_logged_as_check check (logged_as in ('mentor', 'coordinator', 'link')),
        add constraint meetings_next_step_check check (num_nulls(next_step, next_step_on) <> 1)`);
    await runner.query(`update meetings set logged_as = 'mentor' where logged_at is not null`);

    await runner.query(`
      create table log_versions (
        institution_id uuid not null,
        meeting_id uuid not null,
        version integer not null,
        written_at timestamptz not null,
        written_by uuid,
        written_as text not null
          constraint log_versions_as_check check (written_as in ('mentor', 'coordinator', 'link')),
        state text not null
          constraint log_versions_state_check check (state in ('held', 'cancelled', 'nobody_came')),
        minutes integer,
        themes text[] not null default '{}',
        topics text[] not null default '{}',
        task_state text,
        present_count integer,
        summary text,
        next_step text,
        next_step_on date,
        attendance jsonb not null default '[]',
        constraint log_versions_pkey primary key (institution_id, meeting_id, version),
        constraint log_versions_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint log_versions_written_by_fkey foreign key (institution_id, written_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'log_versions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table log_versions`);
    await runner.query(`
      alter table meetings drop constraint meetings_next_step_check, drop column minutes,
        drop column task_state, drop column next_step, drop column next_step_on,
        drop column logged_as`);
  }
}
