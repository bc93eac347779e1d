import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Who can help, by topic and campus: cards that somebody keeps true, and the way to speak up. */
export class Services1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table services (
        institution_id uuid not null
          constraint services_institution_fkey references institutions (id),
        id uuid not null,
        owner_id uuid,
        name_nb text not null,
        name_nn text,
        name_en text,
        text_nb text not null,
        text_nn text,
        text_en text,
        topics text[] not null
          constraint services_topics_check check (cardinality(topics) > 0),
        campus text,
        link text,
        phone text,
        email text,
        is_active boolean not null default true,
        checked_on date not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint services_pkey primary key (institution_id, id),
        constraint services_reach_check check (num_nonnulls(link, phone, email) > 0),
        constraint services_owner_fkey foreign key (institution_id, owner_id)
          references persons (institution_id, id)
      )`);
    await runner.query(`create index services_owner_idx on services (institution_id, owner_id)`);
    await tenantTable(runner, 'services');

    await runner.query(`
      create table help_directories (
        institution_id uuid not null
          constraint help_directories_institution_fkey references institutions (id),
        speak_up_link text,
        constraint help_directories_pkey primary key (institution_id)
      )`);
    await tenantTable(runner, 'help_directories');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table help_directories, services`);
  }
}
