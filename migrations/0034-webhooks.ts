import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Where other systems want to be told what happens, and what they were told. */
export class Webhooks1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhooks (
        institution_id uuid not null,
        id uuid not null,
        url text not null,
        events text[] not null,
        secret_hash bytea not null,
        made_by uuid not null,
        created_at timestamptz not null default now(),
        failures integer not null default 0,
        disabled_at timestamptz,
        constraint webhooks_pkey primary key (institution_id, id),
        constraint webhooks_events_check check (cardinality(events) > 0
          and events <@ array['round.published', 'group.closed']),
        constraint webhooks_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'webhooks');
    await runner.query(`
      create table webhook_deliveries (
        institution_id uuid not null,
        id uuid not null,
        webhook_id uuid not null,
        event text not null,
        event_key text not null,
        body text not null,
        state text not null default 'waiting',
        tries jsonb not null default '[]',
        created_at timestamptz not null default now(),
        constraint webhook_deliveries_pkey primary key (institution_id, id),
        constraint webhook_deliveries_event_key unique (institution_id, webhook_id, event_key),
        constraint webhook_deliveries_state_check
          check (state in ('waiting', 'delivered', 'failed')),
        constraint webhook_deliveries_webhook_fkey foreign key (institution_id, webhook_id)
          references webhooks (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'webhook_deliveries');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table webhook_deliveries, webhooks`);
  }
}
