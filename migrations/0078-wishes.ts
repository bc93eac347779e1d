import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Whom students want as mentors and mentors as students, in order, and whom a mentor says no to. */
export class Wishes1764000000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wish_lists (
        institution_id uuid not null,
        enrolment_id uuid not null,
        message text not null
          constraint wish_lists_message_check check (length(message) <= 500),
        version integer not null default 1,
        changed_at timestamptz not null default now(),
        constraint wish_lists_pkey primary key (institution_id, enrolment_id),
        constraint wish_lists_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'wish_lists');

    await runner.query(`
      create table wishes (
        institution_id uuid not null,
        by_id uuid not null,
        about_id uuid not null,
        rank integer constraint wishes_rank_check check (rank between 1 and 200),
        constraint wishes_pkey primary key (institution_id, by_id, about_id),
        constraint wishes_rank_key unique (institution_id, by_id, rank),
        constraint wishes_by_fkey foreign key (institution_id, by_id)
          references wish_lists (institution_id, enrolment_id) on delete cascade,
        constraint wishes_about_fkey foreign key (institution_id, about_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(`create index wishes_about_idx on wishes (institution_id, about_id)`);
    await tenantTable(runner, 'wishes');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wishes, wish_lists`);
  }
}
