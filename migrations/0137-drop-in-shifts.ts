import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What became of mentors' drop-in shifts: how many came, and nothing of who. Hours keep since when and until
 * when they held; of those that were there before nobody knows since when, so they are asked for from now on.
 */
export class DropInShifts1764000000137 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table drop_in_offers add column earlier jsonb not null default '[]'
        constraint drop_in_offers_earlier_check check (jsonb_typeof(earlier) = 'array')`);
    await runner.query(`
      update drop_in_offers t set hours = (
        select coalesce(jsonb_agg(kept || jsonb_build_object('since', now())), '[]')
        from jsonb_array_elements(t.hours) kept)`);
    await runner.query(`
      create table drop_in_shifts (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text,
        state text not null
          constraint drop_in_shifts_state_check check (state in ('held', 'not_held')),
        visitors integer,
        topics_counted boolean not null default false,
        logged_at timestamptz not null,
        logged_by uuid not null,
        version integer not null default 1,
        constraint drop_in_shifts_pkey primary key (institution_id, id),
        constraint drop_in_shifts_start_key unique (institution_id, enrolment_id, starts_at),
        constraint drop_in_shifts_times_check check (ends_at > starts_at),
        constraint drop_in_shifts_visitors_check
          check ((state = 'held') = (visitors is not null) and visitors between 0 and 500),
        constraint drop_in_shifts_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint drop_in_shifts_logged_by_fkey foreign key (institution_id, logged_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'drop_in_shifts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table drop_in_shifts`);
    await runner.query(`alter table drop_in_offers drop column earlier`);
  }
}
