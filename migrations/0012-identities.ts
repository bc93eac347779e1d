import type { MigrationInterface, QueryRunner } from 'typeorm';
import { systemTable, tenantTable } from './tenancy.js';

/**
 * Whom an identity provider vouches for, and which person that is. A session can be of somebody who
 * is signed in and not yet linked to anybody.
 */
export class Identities1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table realms (
        realm text constraint realms_pkey primary key,
        institution_id uuid not null
          constraint realms_institution_fkey references institutions (id)
      )`);
    await systemTable(runner, 'realms');

    await runner.query(`alter table persons add column affiliations text[]`);

    await runner.query(`
      create table identities (
        institution_id uuid not null
          constraint identities_institution_fkey references institutions (id),
        id uuid not null,
        issuer text not null,
        subject text not null,
        given_name text not null,
        family_name text not null,
        email text,
        feide_id text,
        person_id uuid,
        linked_by text
          constraint identities_linked_by_check
            check (linked_by in ('feide_id', 'invitation', 'request')),
        linked_at timestamptz,
        seen_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        constraint identities_pkey primary key (institution_id, id),
        constraint identities_subject_key unique (institution_id, issuer, subject),
        constraint identities_person_key unique (institution_id, person_id),
        constraint identities_link_check
          check (num_nonnulls(person_id, linked_by, linked_at) in (0, 3)),
        constraint identities_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'identities');

    await runner.query(`
      alter table sessions
        alter column person_id drop not null,
        add column identity_id uuid,
        add column subject text,
        add column provider_session text,
        add column id_token text,
        add constraint sessions_somebody_check check (num_nonnulls(person_id, identity_id) > 0),
        add constraint sessions_identity_fkey foreign key (institution_id, identity_id)
          references identities (institution_id, id) on delete cascade`);
    await runner.query(`create index sessions_subject_idx on sessions (subject)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from sessions where person_id is null`);
    await runner.query(`drop index sessions_subject_idx`);
    await runner.query(`
      alter table sessions
        drop constraint sessions_somebody_check,
        drop constraint sessions_identity_fkey,
        drop column identity_id, drop column subject, drop column provider_session,
        drop column id_token,
        alter column person_id set not null`);
    await runner.query(`drop table identities, realms`);
    await runner.query(`alter table persons drop column affiliations`);
  }
}
