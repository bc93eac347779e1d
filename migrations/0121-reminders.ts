import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Whom Kull has reminded of what: so that nobody is reminded twice, or of a second thing the same week. */
export class Reminders1764000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminders (
        institution_id uuid not null,
        about_id uuid not null,
        person_id uuid not null,
        kind text not null constraint reminders_kind_check check (kind in
          ('meeting_soon', 'log_missing', 'unanswered_7', 'unanswered_14')),
        round_id uuid not null,
        day date not null,
        posted_at timestamptz,
        constraint reminders_pkey primary key (institution_id, about_id, person_id, kind),
        constraint reminders_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade,
        constraint reminders_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create index reminders_of_logs_idx on reminders (institution_id, person_id, day)
      where kind = 'log_missing'`);
    await runner.query(`
      create index reminders_unposted_idx on reminders (institution_id, kind)
      where posted_at is null`);
    await tenantTable(runner, 'reminders');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reminders`);
  }
}
