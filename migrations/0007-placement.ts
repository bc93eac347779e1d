import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Matching runs, the proposals they give, and every edit of a proposal, so that it can be undone. */
export class Placement1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_runs (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        number integer not null,
        state text not null default 'queued'
          constraint matching_runs_state_check
            check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
        options jsonb not null,
        progress real not null default 0,
        seed text not null,
        engine_version text,
        input_hash text,
        failure text,
        requested_by uuid not null,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint matching_runs_pkey primary key (institution_id, id),
        constraint matching_runs_number_key unique (institution_id, round_id, number),
        constraint matching_runs_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint matching_runs_requested_by_fkey foreign key (institution_id, requested_by)
          references persons (institution_id, id)
      )`);
    await runner.query(`
      create unique index matching_runs_active_key on matching_runs (institution_id, round_id)
      where state in ('queued', 'running')`);
    await tenantTable(runner, 'matching_runs');

    await runner.query(`
      create table proposals (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        run_id uuid not null,
        state text not null default 'draft'
          constraint proposals_state_check check (state in ('draft', 'published', 'superseded')),
        outcome jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        constraint proposals_pkey primary key (institution_id, id),
        constraint proposals_run_key unique (institution_id, run_id),
        constraint proposals_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint proposals_run_fkey foreign key (institution_id, run_id)
          references matching_runs (institution_id, id)
      )`);
    await runner.query(`
      create unique index proposals_published_key on proposals (institution_id, round_id)
      where state = 'published'`);
    await tenantTable(runner, 'proposals');

    await runner.query(`
      create table proposal_groups (
        institution_id uuid not null,
        id uuid not null,
        proposal_id uuid not null,
        number integer not null,
        campus text,
        leader_id uuid,
        slot integer,
        constraint proposal_groups_pkey primary key (institution_id, id),
        constraint proposal_groups_number_key unique (institution_id, proposal_id, number),
        constraint proposal_groups_proposal_fkey foreign key (institution_id, proposal_id)
          references proposals (institution_id, id) on delete cascade,
        constraint proposal_groups_leader_fkey foreign key (institution_id, leader_id)
          references enrolments (institution_id, id)
      )`);
    await tenantTable(runner, 'proposal_groups');

    await runner.query(`
      create table proposal_seats (
        institution_id uuid not null,
        proposal_id uuid not null,
        enrolment_id uuid not null,
        group_id uuid,
        is_pinned boolean not null default false,
        constraint proposal_seats_pkey primary key (institution_id, proposal_id, enrolment_id),
        constraint proposal_seats_proposal_fkey foreign key (institution_id, proposal_id)
          references proposals (institution_id, id) on delete cascade,
        constraint proposal_seats_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id),
        constraint proposal_seats_group_fkey foreign key (institution_id, group_id)
          references proposal_groups (institution_id, id)
      )`);
    await tenantTable(runner, 'proposal_seats');

    await runner.query(`
      create table proposal_edits (
        institution_id uuid not null,
        proposal_id uuid not null,
        number integer not null,
        made_by uuid not null,
        kind text not null,
        before jsonb not null,
        after jsonb not null,
        undone_at timestamptz,
        undone_by uuid,
        made_at timestamptz not null default now(),
        constraint proposal_edits_pkey primary key (institution_id, proposal_id, number),
        constraint proposal_edits_proposal_fkey foreign key (institution_id, proposal_id)
          references proposals (institution_id, id) on delete cascade,
        constraint proposal_edits_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id),
        constraint proposal_edits_undone_by_fkey foreign key (institution_id, undone_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'proposal_edits');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table proposal_edits, proposal_seats, proposal_groups, proposals, matching_runs`,
    );
  }
}
