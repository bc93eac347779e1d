import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What a round's coordinators write to many at once, and to whom it went. Who gets it is fixed as it is
 * sent; whom it went to by mail is known by the mails.
 */
export class Mailings1764000000115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailings (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        audience text not null
          constraint mailings_audience_check check (audience in ('students',
            'students_unanswered', 'students_without_group', 'mentors', 'mentors_not_met')),
        programme_id uuid,
        campus text,
        subject text not null
          constraint mailings_subject_check check (length(subject) between 1 and 150),
        body text not null
          constraint mailings_body_check check (length(body) between 1 and 5000),
        receivers integer not null
          constraint mailings_receivers_check check (receivers >= 0),
        unreachable integer not null
          constraint mailings_unreachable_check check (unreachable between 0 and receivers),
        is_test boolean not null default false,
        sent_by uuid not null,
        sent_at timestamptz not null default now(),
        constraint mailings_pkey primary key (institution_id, id),
        constraint mailings_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint mailings_programme_fkey foreign key (institution_id, programme_id)
          references programmes (institution_id, id),
        constraint mailings_sent_by_fkey foreign key (institution_id, sent_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index mailings_round_idx on mailings (institution_id, round_id, sent_at)`,
    );
    await tenantTable(runner, 'mailings');
    await runner.query(`
      create table mailing_receivers (
        institution_id uuid not null,
        mailing_id uuid not null,
        enrolment_id uuid not null,
        read_at timestamptz,
        constraint mailing_receivers_pkey primary key (institution_id, mailing_id, enrolment_id),
        constraint mailing_receivers_mailing_fkey foreign key (institution_id, mailing_id)
          references mailings (institution_id, id) on delete cascade,
        constraint mailing_receivers_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create index mailing_receivers_enrolment_idx
        on mailing_receivers (institution_id, enrolment_id)`);
    await tenantTable(runner, 'mailing_receivers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mailing_receivers, mailings`);
  }
}
