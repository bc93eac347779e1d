import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person sees where they are signed in, by what they know the devices by. */
export class Sessions1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions add column browser text, add column system text`);
    await runner.query(`create index sessions_person_idx on sessions (institution_id, person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index sessions_person_idx`);
    await runner.query(`alter table sessions drop column browser, drop column system`);
  }
}
