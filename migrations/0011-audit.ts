import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * Who did what to whom, and when. Written once: the processes may only add and read, and not even
 * the owner changes or removes a row by accident. Ids have no foreign keys, so that a person can be
 * erased and what was done stays done.
 */
export class Audit1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_events (
        institution_id uuid not null
          constraint audit_events_institution_fkey references institutions (id),
        id uuid not null,
        at timestamptz not null default now(),
        actor_id uuid,
        act text not null,
        subject_kind text
          constraint audit_events_subject_kind_check
            check (subject_kind in ('person', 'enrolment', 'scheme', 'round')),
        subject_id uuid,
        details jsonb not null default '{}',
        constraint audit_events_pkey primary key (institution_id, id),
        constraint audit_events_subject_check
          check ((subject_kind is null) = (subject_id is null))
      )`);
    await tenantTable(runner, 'audit_events', 'select, insert');
    await runner.query(`
      create function refuse_audit_change() returns trigger language plpgsql as $$
        begin
          raise exception 'audit events are only ever added' using errcode = '42501';
        end $$`);
    await runner.query(`
      create trigger audit_events_added_only before update or delete on audit_events
        for each row execute function refuse_audit_change()`);
    await runner.query(`
      create trigger audit_events_not_truncated before truncate on audit_events
        for each statement execute function refuse_audit_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_events`);
    await runner.query(`drop function refuse_audit_change()`);
  }
}
