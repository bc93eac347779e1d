import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A talk says who logged it, and in which part: its mentor, a coordinator for the mentor, or by the link in a
 * mail. Those that are logged by now were logged by their mentors: nobody else could.
 */
export class TalksLoggedFor1764000000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table talks
        add column logged_by uuid,
        add column logged_as text,
        add constraint talks_logged_as_check check (logged_as in ('mentor', 'coordinator', 'link')),
        add constraint talks_logged_by_fkey foreign key (institution_id, logged_by)
          references persons (institution_id, id)`);
    await runner.query(`
      update talks t set logged_as = 'mentor', logged_by = e.person_id
      from enrolments e
      where e.institution_id = t.institution_id and e.id = t.mentor_id and t.logged_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table talks drop column logged_by, drop column logged_as`);
  }
}
