import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Which kinds of mail somebody would rather not get. */
export class UnwantedMails1764000000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unwanted_mails (
        institution_id uuid not null,
        person_id uuid not null,
        kind text not null constraint unwanted_mails_kind_check check (kind in
          ('reminder', 'change', 'message', 'digest')),
        constraint unwanted_mails_pkey primary key (institution_id, person_id, kind),
        constraint unwanted_mails_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'unwanted_mails');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table unwanted_mails`);
  }
}
