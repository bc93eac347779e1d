import type { MigrationInterface, QueryRunner } from 'typeorm';
import { authorTable, tenantTable } from './tenancy.js';

/** Meetings of groups, who came, and what their mentor thought, which is the mentor's alone. */
export class Meetings1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meetings (
        institution_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        theme text,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text,
        link text,
        state text not null default 'planned'
          constraint meetings_state_check
            check (state in ('planned', 'held', 'cancelled', 'nobody_came')),
        themes text[] not null default '{}',
        topics text[] not null default '{}',
        present_count integer,
        summary text,
        logged_at timestamptz,
        logged_by uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint meetings_pkey primary key (institution_id, id),
        constraint meetings_times_check check (ends_at > starts_at),
        constraint meetings_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id),
        constraint meetings_logged_by_fkey foreign key (institution_id, logged_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index meetings_group_idx on meetings (institution_id, group_id, starts_at)`,
    );
    await tenantTable(runner, 'meetings');

    await runner.query(`
      create table attendances (
        institution_id uuid not null,
        meeting_id uuid not null,
        enrolment_id uuid not null,
        presence text not null
          constraint attendances_presence_check check (presence in ('present', 'excused', 'absent')),
        constraint attendances_pkey primary key (institution_id, meeting_id, enrolment_id),
        constraint attendances_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint attendances_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id)
      )`);
    await tenantTable(runner, 'attendances');

    await runner.query(`
      create table reflections (
        institution_id uuid not null,
        meeting_id uuid not null,
        author_id uuid not null,
        body text not null,
        updated_at timestamptz not null default now(),
        constraint reflections_pkey primary key (institution_id, meeting_id, author_id),
        constraint reflections_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint reflections_author_fkey foreign key (institution_id, author_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await authorTable(runner, 'reflections');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reflections, attendances, meetings`);
  }
}
