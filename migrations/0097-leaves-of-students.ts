import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Students who are out of a round for a while, and go on in the one of a later cohort. */
export class LeavesOfStudents1764000000097 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enrolments
        add column on_leave_since timestamptz,
        add column back_on date,
        add column continues_id uuid,
        add constraint enrolments_leave_check
          check (on_leave_since is null or state = 'withdrawn' and role = 'mentee'),
        add constraint enrolments_back_on_check check (back_on is null or on_leave_since is not null),
        add constraint enrolments_continues_fkey foreign key (institution_id, continues_id)
          references enrolments (institution_id, id) on delete set null (continues_id),
        drop constraint enrolments_entered_by_check,
        add constraint enrolments_entered_by_check check (entered_by in ('invitation', 'opt_out',
          'mandatory', 'open_link', 'request', 'coordinator', 'roster', 'application', 'returned'))`);
    await runner.query(`
      create index enrolments_continues_idx on enrolments (institution_id, continues_id)
        where continues_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update enrolments set entered_by = 'coordinator' where entered_by = 'returned'`,
    );
    await runner.query(`
      alter table enrolments
        drop constraint enrolments_entered_by_check,
        add constraint enrolments_entered_by_check check (entered_by in ('invitation', 'opt_out',
          'mandatory', 'open_link', 'request', 'coordinator', 'roster', 'application')),
        drop column continues_id,
        drop column back_on,
        drop column on_leave_since`);
  }
}
