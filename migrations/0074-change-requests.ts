import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Students who ask the coordinators for another group, and what came of it. One at a time. */
export class ChangeRequests1764000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table change_requests (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        words text not null default ''
          constraint change_requests_words_check check (length(words) <= 500),
        wishes uuid[] not null default '{}'
          constraint change_requests_wishes_check check (cardinality(wishes) <= 3),
        state text not null default 'asked' constraint change_requests_state_check
          check (state in ('asked', 'moved', 'declined', 'withdrawn', 'lapsed')),
        answer text not null default ''
          constraint change_requests_answer_check check (length(answer) <= 500),
        answered_by uuid,
        asked_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint change_requests_pkey primary key (institution_id, id),
        constraint change_requests_ended_check check ((state = 'asked') = (ended_at is null)),
        constraint change_requests_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint change_requests_answered_by_fkey foreign key (institution_id, answered_by)
          references persons (institution_id, id)
      )`);
    await runner.query(`
      create unique index change_requests_open_key on change_requests
        (institution_id, enrolment_id) where ended_at is null`);
    await runner.query(
      `create index change_requests_enrolment_idx on change_requests (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'change_requests');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table change_requests`);
  }
}
