import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Links into rounds that anybody may have. Their codes can be read, since they are shown again. */
export class OpenLinks1764000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table open_links (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        code text not null,
        ends_at timestamptz,
        max_people integer
          constraint open_links_max_people_check check (max_people between 1 and 10000),
        used integer not null default 0,
        created_at timestamptz not null default now(),
        revoked_at timestamptz,
        constraint open_links_pkey primary key (institution_id, id),
        constraint open_links_code_key unique (institution_id, code),
        constraint open_links_used_check
          check (used >= 0 and (max_people is null or used <= max_people)),
        constraint open_links_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create unique index open_links_live_key on open_links (institution_id, round_id)
      where revoked_at is null`);
    await tenantTable(runner, 'open_links');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table open_links`);
  }
}
