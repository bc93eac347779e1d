import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Parts of a scheme's settings, by which the centre locks them. */
const PARTS = `array['mentors', 'requirements', 'semesters', 'format', 'about', 'group', 'matching',
  'waysIn', 'plan', 'attendance', 'talks', 'themes', 'summaries', 'agreement']`;

/** Templates that an institution makes of its own schemes, and settings that its centre locks. */
export class OwnTemplates1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table own_templates (
        institution_id uuid not null,
        id uuid not null,
        name text not null
          constraint own_templates_name_check check (length(name) between 1 and 200),
        summary text not null default ''
          constraint own_templates_summary_check check (length(summary) <= 1000),
        settings jsonb not null,
        locks text[] not null default '{}'
          constraint own_templates_locks_check check (locks <@ ${PARTS}),
        locked_by uuid,
        made_by uuid not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint own_templates_pkey primary key (institution_id, id),
        constraint own_templates_locked_check
          check ((cardinality(locks) = 0) = (locked_by is null)),
        constraint own_templates_institution_fkey foreign key (institution_id)
          references institutions (id),
        constraint own_templates_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id),
        constraint own_templates_locked_by_fkey foreign key (institution_id, locked_by)
          references persons (institution_id, id)
      )`);
    await tenantTable(runner, 'own_templates');
    await runner.query(`
      alter table schemes
        add column locks text[] not null default '{}'
          constraint schemes_locks_check check (locks <@ ${PARTS}),
        add column locked_by uuid,
        add constraint schemes_locked_check
          check ((cardinality(locks) = 0) = (locked_by is null)),
        add constraint schemes_locked_by_fkey foreign key (institution_id, locked_by)
          references persons (institution_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table schemes drop column locks, drop column locked_by`);
    await runner.query(`drop table own_templates`);
  }
}
