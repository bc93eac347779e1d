import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Rounds of several terms, with gaps between them, for several cohorts and certain programmes. */
export class TermsOfRounds1764000000069 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Dates are ISO 8601, which every setting of the server reads alike.
    await runner.query(`
      create function terms_in_order(terms jsonb, starts_on date, ends_on date) returns boolean
        language sql immutable parallel safe as $$
          select jsonb_array_length(terms) = 0
            or (terms #>> '{0,startsOn}')::date = starts_on
              and (terms #>> '{-1,endsOn}')::date = ends_on
              and not exists (
                select from jsonb_array_elements(terms) with ordinality as one (term, place)
                where (term ->> 'endsOn')::date < (term ->> 'startsOn')::date
                  or place > 1 and (term ->> 'startsOn')::date
                       <= (terms #>> array[(place - 2)::text, 'endsOn'])::date)
        $$`);
    await runner.query(`
      alter table rounds
        add column terms jsonb not null default '[]',
        add column more_cohorts text[] not null default '{}',
        add constraint rounds_terms_check check (terms_in_order(terms, starts_on, ends_on))`);
    await runner.query(`
      create table round_programmes (
        institution_id uuid not null,
        round_id uuid not null,
        programme_id uuid not null,
        constraint round_programmes_pkey primary key (institution_id, round_id, programme_id),
        constraint round_programmes_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade,
        constraint round_programmes_programme_fkey foreign key (institution_id, programme_id)
          references programmes (institution_id, id)
      )`);
    await runner.query(`
      create index round_programmes_programme_idx on round_programmes (institution_id, programme_id)`);
    await tenantTable(runner, 'round_programmes', 'select, insert, delete');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table round_programmes`);
    await runner.query(`
      alter table rounds
        drop constraint rounds_terms_check,
        drop column terms,
        drop column more_cohorts`);
    await runner.query(`drop function terms_in_order`);
  }
}
