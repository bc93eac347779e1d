import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** When mentors are there for whoever drops in. */
export class DropIn1764000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table drop_in_offers (
        institution_id uuid not null,
        enrolment_id uuid not null,
        hours jsonb not null
          constraint drop_in_offers_hours_check check (jsonb_typeof(hours) = 'array'),
        version integer not null default 1,
        constraint drop_in_offers_pkey primary key (institution_id, enrolment_id),
        constraint drop_in_offers_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'drop_in_offers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table drop_in_offers`);
  }
}
