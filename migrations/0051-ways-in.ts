import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How somebody came in, so that numbers do not call a yes what was none. Of those who came in before
 * it is not known.
 */
export class WaysIn1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enrolments
        add column entered_by text constraint enrolments_entered_by_check
          check (entered_by in ('invitation', 'opt_out', 'mandatory', 'open_link', 'request',
            'coordinator', 'roster')),
        add column excuse_asked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table enrolments drop column entered_by, drop column excuse_asked_at`,
    );
  }
}
