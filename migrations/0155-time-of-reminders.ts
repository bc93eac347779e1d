import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What time somebody is reminded of, so that a meeting or talk that has been moved is reminded of anew. Of
 * reminders from before it is the time it has now, where that is the one they were decided for; where it is
 * not, it has been moved, and nothing is known.
 */
export class TimeOfReminders1764000000155 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminders add column starts_at timestamptz`);
    for (const table of ['meetings', 'talks'])
      await runner.query(`
        update reminders r set starts_at = t.starts_at
        from ${table} t join institutions i on i.id = t.institution_id
        where t.institution_id = r.institution_id and t.id = r.about_id
          and case r.kind
            when 'meeting_soon' then (t.starts_at at time zone i.time_zone)::date = r.day + 1
            when 'log_missing' then (t.starts_at at time zone i.time_zone)::date < r.day
            else false end`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminders drop column starts_at`);
  }
}
