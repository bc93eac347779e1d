import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * How long a scheme keeps what its rounds hold, until when somebody has put that off, and which rounds
 * have been forgotten: when, why, by whom, and the numbers that are left.
 */
export class Retention1764000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table schemes add column retention_months integer
        constraint schemes_retention_check check (retention_months between 1 and 120)`);
    await runner.query(`
      alter table rounds add column kept_until date, add column kept_because text
          constraint rounds_kept_because_check
            check (kept_because in ('complaint', 'evaluation', 'archive', 'other')),
        add constraint rounds_kept_check check (num_nulls(kept_until, kept_because) <> 1)`);

    await runner.query(`
      create table forgettings (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        why text not null constraint forgettings_why_check check (why in ('retention', 'cleared')),
        state text not null default 'running'
          constraint forgettings_state_check check (state in ('running', 'done')),
        decided_by uuid not null,
        people integer not null,
        people_left uuid[] not null,
        remains jsonb,
        forgotten_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint forgettings_pkey primary key (institution_id, id),
        constraint forgettings_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint forgettings_decided_by_fkey foreign key (institution_id, decided_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index forgettings_round_idx on forgettings (institution_id, round_id, forgotten_at)`,
    );
    await tenantTable(runner, 'forgettings', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table forgettings`);
    await runner.query(`
      alter table rounds drop constraint rounds_kept_check, drop column kept_because,
        drop column kept_until`);
    await runner.query(`alter table schemes drop column retention_months`);
  }
}
