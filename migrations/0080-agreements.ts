import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenOfRound, namedTable, tenantTable } from './tenancy.js';

const PERSON = `nullif(current_setting('app.person_id', true), '')::uuid`;

/**
 * A mentor and a mentee agree on one to three goals. That they have is for their coordinator to see;
 * the goals are the two's, and nobody else's.
 */
export class Agreements1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreements (
        institution_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        mentor_id uuid not null,
        mentee_id uuid not null,
        mentor_accepted_at timestamptz,
        mentee_accepted_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint agreements_pkey primary key (institution_id, id),
        constraint agreements_pair_key unique (institution_id, group_id, mentor_id, mentee_id),
        constraint agreements_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id) on delete cascade,
        constraint agreements_mentor_fkey foreign key (institution_id, mentor_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint agreements_mentee_fkey foreign key (institution_id, mentee_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await runner.query(
      `create index agreements_mentor_idx on agreements (institution_id, mentor_id)`,
    );
    await runner.query(
      `create index agreements_mentee_idx on agreements (institution_id, mentee_id)`,
    );
    await tenantTable(runner, 'agreements');

    await runner.query(`
      create table agreement_goals (
        institution_id uuid not null,
        agreement_id uuid not null,
        number integer not null
          constraint agreement_goals_number_check check (number between 1 and 3),
        body text not null
          constraint agreement_goals_body_check check (length(body) between 1 and 300),
        reached_at timestamptz,
        constraint agreement_goals_pkey primary key (institution_id, agreement_id, number),
        constraint agreement_goals_agreement_fkey foreign key (institution_id, agreement_id)
          references agreements (institution_id, id) on delete cascade
      )`);
    await namedTable(runner, 'agreement_goals', {
      rights: 'select, insert, update, delete',
      seen: `exists (
        select from agreements a
        join enrolments e on e.institution_id = a.institution_id
          and e.id in (a.mentor_id, a.mentee_id)
        where a.institution_id = agreement_goals.institution_id
          and a.id = agreement_goals.agreement_id and e.person_id = ${PERSON})`,
    });
    await hiddenOfRound(
      runner,
      'agreement_goals',
      `t.agreement_id in (
         select a.id from agreements a
         join groups g on g.institution_id = a.institution_id and g.id = a.group_id
         where a.institution_id = here and g.round_id = of_round)`,
    );
    // Whoever erases somebody may not read the goals in which they are named.
    await runner.query(`
      create function erase_in_goals(erased uuid, names text) returns void
        language plpgsql security definer
        set search_path = public, pg_temp set row_security = off as $$
        declare
          here uuid := nullif(current_setting('app.institution_id', true), '')::uuid;
        begin
          update agreement_goals set body = regexp_replace(body, names, '–', 'gi')
            where institution_id = here and body ~* names;
        end $$`);
    await runner.query(`revoke execute on function erase_in_goals(uuid, text) from public`);
    await runner.query(`grant execute on function erase_in_goals(uuid, text) to kull_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function erase_in_goals(uuid, text)`);
    await runner.query(`drop function agreement_goals_of_round(uuid, boolean)`);
    await runner.query(`drop table agreement_goals, agreements`);
  }
}
