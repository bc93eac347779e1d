import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talks with single students and drop-in shifts count in the hours of mentors who are paid. */
export class HoursOfTalks1764000000139 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table timesheet_lines drop constraint timesheet_lines_kind_check,
        add constraint timesheet_lines_kind_check
          check (kind in ('meeting', 'talk', 'shift', 'preparation', 'training', 'other'))`);
  }

  /** Lines of the two kinds are kept as other work. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update timesheet_lines set kind = 'other' where kind in ('talk', 'shift')`);
    await runner.query(`
      alter table timesheet_lines drop constraint timesheet_lines_kind_check,
        add constraint timesheet_lines_kind_check
          check (kind in ('meeting', 'preparation', 'training', 'other'))`);
  }
}
