import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * A person asks to be erased, and is. What is left of them is a row that says nothing but that there
 * was somebody, so that what is counted stays true; who was erased is kept as an id, so that it can
 * be done again after a restore.
 */
export class Erasures1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table persons add column erased_at timestamptz,
        add constraint persons_erased_check check (erased_at is null or (
          given_name = '' and family_name = '' and is_protected
          and num_nonnulls(student_number, feide_id, email, phone, programme_id, cohort, campus,
            gender, birth_year, home_county, locale, affiliations, demo_role) = 0))`);

    await runner.query(`
      create table erasure_requests (
        institution_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        state text not null default 'open'
          constraint erasure_requests_state_check check (state in ('open', 'withdrawn', 'done')),
        asked_at timestamptz not null default now(),
        settled_at timestamptz,
        constraint erasure_requests_pkey primary key (institution_id, id),
        constraint erasure_requests_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id)
      )`);
    await runner.query(`
      create unique index erasure_requests_open_key on erasure_requests (institution_id, person_id)
      where state = 'open'`);
    await tenantTable(runner, 'erasure_requests');

    await runner.query(`
      create table erasures (
        institution_id uuid not null
          constraint erasures_institution_fkey references institutions (id),
        id uuid not null,
        person_id uuid not null,
        erased_at timestamptz not null,
        constraint erasures_pkey primary key (institution_id, id)
      )`);
    await tenantTable(runner, 'erasures', 'select, insert');

    await runner.query(`
      create function erase_hidden(erased uuid, names text) returns void
        language plpgsql security definer
        set search_path = public, pg_temp set row_security = off as $$
        declare
          here uuid := nullif(current_setting('app.institution_id', true), '')::uuid;
        begin
          delete from sessions where institution_id = here and person_id = erased;
          delete from reflections where institution_id = here and author_id = erased;
          update reflections set body = regexp_replace(body, names, '–', 'gi')
            where institution_id = here and body ~* names;
        end $$`);
    await runner.query(`revoke execute on function erase_hidden(uuid, text) from public`);
    await runner.query(`grant execute on function erase_hidden(uuid, text) to kull_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function erase_hidden(uuid, text)`);
    await runner.query(`drop table erasures, erasure_requests`);
    await runner.query(
      `alter table persons drop constraint persons_erased_check, drop column erased_at`,
    );
  }
}
