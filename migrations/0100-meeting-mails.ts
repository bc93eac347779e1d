import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Mails have parts for calendars, and it is known who has been told of which version of a meeting. */
export class MeetingMails1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mails add column calendar jsonb`);
    await runner.query(`
      create table meeting_invitations (
        institution_id uuid not null,
        meeting_id uuid not null,
        enrolment_id uuid not null,
        sequence integer not null,
        in_calendar boolean not null,
        constraint meeting_invitations_pkey
          primary key (institution_id, meeting_id, enrolment_id),
        constraint meeting_invitations_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint meeting_invitations_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index meeting_invitations_enrolment_idx
       on meeting_invitations (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'meeting_invitations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table meeting_invitations`);
    await runner.query(`alter table mails drop column calendar`);
  }
}
