import type { MigrationInterface, QueryRunner } from 'typeorm';
import { systemTable, tenantTable } from './tenancy.js';

/**
 * A sign-in by e-mail, from the moment somebody asks for it; who may besides external mentors and
 * service owners; and how often an address has knocked, which is counted across processes.
 */
export class EmailSignIns1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table email_sign_ins (
        institution_id uuid not null
          constraint email_sign_ins_institution_fkey references institutions (id),
        id uuid not null,
        address text,
        address_hash bytea not null,
        browser_hash bytea not null,
        person_id uuid,
        link_hash bytea,
        code_hash bytea,
        tries integer not null default 0,
        created_at timestamptz not null default now(),
        used_at timestamptz,
        constraint email_sign_ins_pkey primary key (institution_id, id),
        constraint email_sign_ins_link_key unique (institution_id, link_hash),
        constraint email_sign_ins_sent_check
          check (num_nonnulls(person_id, link_hash, code_hash) in (0, 3)),
        constraint email_sign_ins_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'email_sign_ins');
    await runner.query(
      `create index email_sign_ins_address_idx
       on email_sign_ins (institution_id, address_hash, created_at)`,
    );

    await runner.query(`
      create table email_permissions (
        institution_id uuid not null
          constraint email_permissions_institution_fkey references institutions (id),
        person_id uuid not null,
        created_at timestamptz not null default now(),
        constraint email_permissions_pkey primary key (institution_id, person_id),
        constraint email_permissions_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'email_permissions');

    for (const table of ['email_sign_ins', 'email_permissions'])
      await runner.query(`
        create trigger ${table}_not_for_erased before insert or update of person_id on ${table}
          for each row execute function refuse_for_erased('person_id')`);

    await runner.query(`
      create table knocks (
        key text constraint knocks_pkey primary key,
        count integer not null,
        ends_at timestamptz not null
      )`);
    await runner.query(`create index knocks_ends_at_idx on knocks (ends_at)`);
    await systemTable(runner, 'knocks');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table knocks, email_permissions, email_sign_ins`);
  }
}
