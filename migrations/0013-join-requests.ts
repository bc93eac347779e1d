import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Somebody who is on no roster asks to be let into a round. */
export class JoinRequests1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table join_requests (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        identity_id uuid not null,
        note text,
        state text not null default 'open'
          constraint join_requests_state_check check (state in ('open', 'accepted', 'declined')),
        created_at timestamptz not null default now(),
        decided_at timestamptz,
        constraint join_requests_pkey primary key (institution_id, id),
        constraint join_requests_identity_key unique (institution_id, round_id, identity_id),
        constraint join_requests_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade,
        constraint join_requests_identity_fkey foreign key (institution_id, identity_id)
          references identities (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'join_requests');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table join_requests`);
  }
}
