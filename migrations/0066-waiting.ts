import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * Who waits for a seat, and which seats are held for an answer. A held seat is none to take: the same
 * constraint that keeps a group from being too full counts it.
 */
export class Waiting1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table groups
        add column seats_held integer not null default 0,
        drop constraint groups_seats_check,
        add constraint groups_seats_check
          check (seats_taken >= 0 and seats_held >= 0 and seats_taken + seats_held <= seats)`);
    await runner.query(`
      create table waits (
        institution_id uuid not null,
        id uuid not null,
        enrolment_id uuid not null,
        since timestamptz not null,
        priority integer not null default 3
          constraint waits_priority_check check (priority between 1 and 3),
        reason text constraint waits_reason_check
          check (reason in ('late_admission', 'returning', 'group_closed', 'other')),
        campus text,
        state text not null default 'waiting' constraint waits_state_check
          check (state in ('waiting', 'placed', 'withdrawn', 'left', 'lapsed', 'removed')),
        told_at timestamptz,
        ended_at timestamptz,
        constraint waits_pkey primary key (institution_id, id),
        constraint waits_because_check check ((priority = 3) = (reason is null)),
        constraint waits_ended_check check ((state = 'waiting') = (ended_at is null)),
        constraint waits_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create unique index waits_live_key on waits (institution_id, enrolment_id)
      where ended_at is null`);
    await runner.query(`create index waits_enrolment_idx on waits (institution_id, enrolment_id)`);
    await tenantTable(runner, 'waits');

    await runner.query(`
      create table seat_offers (
        institution_id uuid not null,
        id uuid not null,
        wait_id uuid not null,
        group_id uuid not null,
        state text not null default 'open' constraint seat_offers_state_check
          check (state in ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
        offered_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint seat_offers_pkey primary key (institution_id, id),
        constraint seat_offers_ended_check check ((state = 'open') = (ended_at is null)),
        constraint seat_offers_wait_fkey foreign key (institution_id, wait_id)
          references waits (institution_id, id) on delete cascade,
        constraint seat_offers_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id)
      )`);
    await runner.query(`
      create unique index seat_offers_open_key on seat_offers (institution_id, wait_id)
      where ended_at is null`);
    await runner.query(
      `create index seat_offers_wait_idx on seat_offers (institution_id, wait_id)`,
    );
    await runner.query(
      `create index seat_offers_group_idx on seat_offers (institution_id, group_id)`,
    );
    await tenantTable(runner, 'seat_offers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table seat_offers, waits`);
    await runner.query(`
      alter table groups
        drop constraint groups_seats_check, drop column seats_held,
        add constraint groups_seats_check check (seats_taken between 0 and seats)`);
  }
}
