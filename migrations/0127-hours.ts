import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What mentors have worked beside their meetings, and their months as they were approved. */
export class Hours1764000000127 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_entries (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        day date not null,
        kind text not null constraint work_entries_kind_check
          check (kind in ('preparation', 'training', 'other')),
        minutes integer not null constraint work_entries_minutes_check check (minutes between 5 and 720),
        note text not null default '',
        created_at timestamptz not null default now(),
        constraint work_entries_pkey primary key (institution_id, id),
        constraint work_entries_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index work_entries_enrolment_idx on work_entries (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'work_entries');
    await runner.query(`
      create table unworked_meetings (
        institution_id uuid not null,
        meeting_id uuid not null,
        enrolment_id uuid not null,
        constraint unworked_meetings_pkey primary key (institution_id, meeting_id, enrolment_id),
        constraint unworked_meetings_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint unworked_meetings_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index unworked_meetings_enrolment_idx on unworked_meetings (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'unworked_meetings');
    await runner.query(`
      create table timesheets (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        month text not null constraint timesheets_month_check
          check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        state text not null constraint timesheets_state_check
          check (state in ('submitted', 'approved', 'sent_back')),
        word text,
        submitted_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        constraint timesheets_pkey primary key (institution_id, id),
        constraint timesheets_month_key unique (institution_id, enrolment_id, month),
        constraint timesheets_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint timesheets_decided_by_fkey foreign key (institution_id, decided_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'timesheets');
    await runner.query(`
      create table timesheet_lines (
        institution_id uuid not null,
        timesheet_id uuid not null,
        subject_id uuid not null,
        kind text not null constraint timesheet_lines_kind_check
          check (kind in ('meeting', 'preparation', 'training', 'other')),
        day date not null,
        minutes integer not null,
        is_correction boolean not null,
        constraint timesheet_lines_pkey primary key (institution_id, timesheet_id, subject_id),
        constraint timesheet_lines_timesheet_fkey foreign key (institution_id, timesheet_id)
          references timesheets (institution_id, id) on delete cascade
      )`);
    // What was approved is not rewritten: a correction is a line of a later month.
    await tenantTable(runner, 'timesheet_lines', 'select, insert, delete');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['timesheet_lines', 'timesheets', 'unworked_meetings', 'work_entries'])
      await runner.query(`drop table ${table}`);
  }
}
