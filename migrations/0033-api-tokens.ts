import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What an institution's other systems read Kull with. Nothing of a token is kept but its hash. */
export class ApiTokens1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_tokens (
        institution_id uuid not null,
        id uuid not null,
        name text not null,
        token_hash bytea not null,
        scopes text[] not null,
        scheme_id uuid,
        made_by uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_on date,
        revoked_at timestamptz,
        constraint api_tokens_pkey primary key (institution_id, id),
        constraint api_tokens_token_hash_key unique (institution_id, token_hash),
        constraint api_tokens_scopes_check check (cardinality(scopes) > 0
          and scopes <@ array['rounds:read', 'participants:read', 'groups:read']),
        constraint api_tokens_expiry_check
          check (expires_at <= created_at + interval '366 days'),
        constraint api_tokens_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id),
        constraint api_tokens_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'api_tokens');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table api_tokens`);
  }
}
