import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** A mentor's face, if the mentor wants it seen: one picture, made anew from what was uploaded. */
export class Photos1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table photos (
        institution_id uuid not null
          constraint photos_institution_fkey references institutions (id),
        person_id uuid not null,
        image bytea not null
          constraint photos_image_check check (length(image) between 1 and 500000),
        changed_at timestamptz not null default now(),
        constraint photos_pkey primary key (institution_id, person_id),
        constraint photos_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'photos');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table photos`);
  }
}
