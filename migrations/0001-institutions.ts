import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readableFromWithin, systemTable, tenantTable } from './tenancy.js';

/** Institutions, and what the platform itself keeps for them: mails, and answers to repeated creates. */
export class Institutions1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage on schema public to kull_app`);
    await runner.query(`
      create table institutions (
        id uuid constraint institutions_pkey primary key,
        slug text not null constraint institutions_slug_key unique,
        name text not null,
        time_zone text not null default 'Europe/Oslo',
        accent text,
        is_demo boolean not null default false,
        created_at timestamptz not null default now()
      )`);
    await systemTable(runner, 'institutions');
    await readableFromWithin(runner, 'institutions');

    await runner.query(`
      create table mails (
        institution_id uuid not null
          constraint mails_institution_fkey references institutions (id),
        id uuid not null,
        person_id uuid,
        to_address text not null,
        subject text not null,
        text text,
        html text,
        key text not null,
        state text not null default 'queued'
          constraint mails_state_check check (state in ('queued', 'sent', 'failed')),
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint mails_pkey primary key (institution_id, id),
        constraint mails_key_key unique (institution_id, key)
      )`);
    await runner.query(`create index mails_created_at_idx on mails (institution_id, created_at)`);
    await tenantTable(runner, 'mails');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mails, institutions`);
  }
}
