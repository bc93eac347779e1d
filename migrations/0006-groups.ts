import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Groups with their seats, and who has been in them when. */
export class Groups1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table groups (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        number integer not null,
        campus text,
        slot integer,
        seats integer not null,
        seats_taken integer not null default 0,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        constraint groups_pkey primary key (institution_id, id),
        constraint groups_number_key unique (institution_id, round_id, number),
        constraint groups_seats_check check (seats_taken between 0 and seats),
        constraint groups_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id)
      )`);
    await tenantTable(runner, 'groups');

    await runner.query(`
      create table memberships (
        institution_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        enrolment_id uuid not null,
        role text not null
          constraint memberships_role_check check (role in ('mentee', 'mentor', 'co_mentor')),
        joined_at timestamptz not null default now(),
        left_at timestamptz,
        constraint memberships_pkey primary key (institution_id, id),
        constraint memberships_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id),
        constraint memberships_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id)
      )`);
    await runner.query(`
      create unique index memberships_seat_key on memberships (institution_id, enrolment_id)
      where role = 'mentee' and left_at is null`);
    await runner.query(`
      create unique index memberships_current_key on memberships
        (institution_id, group_id, enrolment_id) where left_at is null`);
    await runner.query(
      `create index memberships_enrolment_idx on memberships (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'memberships');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table memberships, groups`);
  }
}
