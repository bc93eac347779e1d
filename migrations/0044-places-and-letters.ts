import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From where a sign-in by e-mail was asked for, so that nobody can use up what somebody else may ask;
 * and a letter that did not arrive keeps no link.
 */
export class PlacesAndLetters1764000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from email_sign_ins`);
    await runner.query(`alter table email_sign_ins add column place_hash bytea not null`);
    await runner.query(`update mails set text = null, html = null where state = 'failed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table email_sign_ins drop column place_hash`);
  }
}
