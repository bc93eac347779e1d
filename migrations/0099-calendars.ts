import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What a calendar shows of a meeting. Its state matters by whether it is cancelled alone. */
const SHOWN = ['starts_at', 'ends_at', 'place', 'link', 'theme'];

/**
 * People subscribe to their meetings, and calendars are told which version of a meeting is the newest.
 *
 * RFC 5546, 2.1.4: the organizer MUST increment SEQUENCE when the time changes or the meeting is
 * cancelled. The database counts, so that no writer of meetings can forget to.
 */
export class Calendars1764000000099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feeds (
        institution_id uuid not null,
        person_id uuid not null,
        secret_hash bytea not null,
        created_at timestamptz not null default now(),
        last_read_on date,
        constraint calendar_feeds_pkey primary key (institution_id, person_id),
        constraint calendar_feeds_secret_key unique (institution_id, secret_hash),
        constraint calendar_feeds_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'calendar_feeds');
    await runner.query(`
      alter table meetings
        add column sequence integer not null default 0,
        add column revised_at timestamptz not null default now()`);
    await runner.query(`
      create function count_meeting_revision() returns trigger language plpgsql as $$
        begin
          new.sequence := old.sequence + 1;
          new.revised_at := now();
          return new;
        end $$`);
    const changes = SHOWN.map((column) => `old.${column} is distinct from new.${column}`);
    await runner.query(`
      create trigger meetings_revision before update on meetings for each row
      when (${changes.join(' or ')}
            or (old.state = 'cancelled') is distinct from (new.state = 'cancelled'))
      execute function count_meeting_revision()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger meetings_revision on meetings`);
    await runner.query(`drop function count_meeting_revision()`);
    await runner.query(`alter table meetings drop column sequence, drop column revised_at`);
    await runner.query(`drop table calendar_feeds`);
  }
}
