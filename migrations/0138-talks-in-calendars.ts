import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * A booking is what calendars know a talk by: it keeps its id when the student moves to another time, and
 * counts its revisions (RFC 5546, 2.1.4). Who has been told of which stands by itself, since a time that is
 * given back may be another's, or gone, before the calendar hears that it is off. Topics of a talk are
 * counted for the scheme and the month; the talk knows no more than that they have been.
 */
export class TalksInCalendars1764000000138 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table talks
        add column booking_id uuid,
        add column sequence integer not null default 0,
        add column revised_at timestamptz not null default now(),
        add column topics_counted boolean not null default false`);
    await runner.query(`
      update talks set booking_id = gen_random_uuid() where state in ('booked', 'cancelled')`);
    await runner.query(`
      alter table talks add constraint talks_booking_check
        check (student_id is not null or booking_id is null)`);
    await runner.query(`
      create table talk_invitations (
        institution_id uuid not null,
        booking_id uuid not null,
        enrolment_id uuid not null,
        group_id uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        sequence integer not null,
        in_calendar boolean not null,
        constraint talk_invitations_pkey primary key (institution_id, booking_id, enrolment_id),
        constraint talk_invitations_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint talk_invitations_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index talk_invitations_enrolment_idx on talk_invitations (institution_id, enrolment_id)`,
    );
    await runner.query(
      `create index talk_invitations_group_idx on talk_invitations (institution_id, group_id)`,
    );
    await tenantTable(runner, 'talk_invitations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table talk_invitations`);
    await runner.query(`
      alter table talks drop column booking_id, drop column sequence, drop column revised_at,
        drop column topics_counted`);
  }
}
