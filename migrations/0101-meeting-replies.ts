import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Who has said whether they come to a meeting. No reason is asked, and none is kept. */
export class MeetingReplies1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_replies (
        institution_id uuid not null,
        meeting_id uuid not null,
        enrolment_id uuid not null,
        is_coming boolean not null,
        replied_at timestamptz not null,
        constraint meeting_replies_pkey primary key (institution_id, meeting_id, enrolment_id),
        constraint meeting_replies_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint meeting_replies_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index meeting_replies_enrolment_idx on meeting_replies (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'meeting_replies');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table meeting_replies`);
  }
}
