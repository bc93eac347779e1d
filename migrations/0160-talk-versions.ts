import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What was said of a talk before it was corrected, as the logs of meetings and shifts keep it. */
export class TalkVersions1764000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table talk_versions (
        institution_id uuid not null,
        talk_id uuid not null,
        version integer not null,
        state text not null constraint talk_versions_state_check check (state in ('held', 'nobody_came')),
        logged_at timestamptz not null,
        logged_by uuid not null,
        logged_as text not null constraint talk_versions_logged_as_check
          check (logged_as in ('mentor', 'coordinator', 'link')),
        constraint talk_versions_pkey primary key (institution_id, talk_id, version),
        constraint talk_versions_talk_fkey foreign key (institution_id, talk_id)
          references talks (institution_id, id) on delete cascade,
        constraint talk_versions_logged_by_fkey foreign key (institution_id, logged_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'talk_versions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table talk_versions`);
  }
}
