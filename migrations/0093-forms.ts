import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What a round asks of its people, a row for each version. A round points to the one in force; the form
 * hangs on no round, so that it is still there when a round's people are gone.
 */
export class Forms1764000000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table forms (
        institution_id uuid not null,
        id uuid not null,
        previous_id uuid,
        number integer not null constraint forms_number_check check (number >= 1),
        fields jsonb not null,
        published_at timestamptz not null default now(),
        constraint forms_pkey primary key (institution_id, id),
        constraint forms_previous_fkey foreign key (institution_id, previous_id)
          references forms (institution_id, id)
      )`);
    await runner.query(`create index forms_previous_idx on forms (institution_id, previous_id)`);
    await tenantTable(runner, 'forms');

    await runner.query(`
      alter table rounds
        add column form_id uuid,
        add constraint rounds_form_fkey foreign key (institution_id, form_id)
          references forms (institution_id, id)`);
    await runner.query(`create index rounds_form_idx on rounds (institution_id, form_id)`);

    await runner.query(`
      create table form_answers (
        institution_id uuid not null,
        enrolment_id uuid not null,
        field text not null,
        form_id uuid not null,
        value jsonb not null,
        answered_at timestamptz not null default now(),
        constraint form_answers_pkey primary key (institution_id, enrolment_id, field),
        constraint form_answers_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint form_answers_form_fkey foreign key (institution_id, form_id)
          references forms (institution_id, id)
      )`);
    await runner.query(
      `create index form_answers_form_idx on form_answers (institution_id, form_id)`,
    );
    await tenantTable(runner, 'form_answers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table form_answers`);
    await runner.query(`alter table rounds drop column form_id`);
    await runner.query(`drop table forms`);
  }
}
