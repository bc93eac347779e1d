import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What an institution tells people about their data. A version that was published stays as it was. */
export class PrivacyNotices1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy_notices (
        institution_id uuid not null
          constraint privacy_notices_institution_fkey references institutions (id),
        version integer not null,
        nb text not null,
        nn text,
        en text,
        written_by uuid not null,
        written_at timestamptz not null default now(),
        constraint privacy_notices_pkey primary key (institution_id, version),
        constraint privacy_notices_written_by_fkey foreign key (institution_id, written_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'privacy_notices', 'select, insert');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table privacy_notices`);
  }
}
