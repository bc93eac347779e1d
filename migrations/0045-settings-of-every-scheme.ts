import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What schemes of every kind are set up by; those there are keep what they have meant. */
export class SettingsOfEveryScheme1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['schemes', 'rounds'])
      await runner.query(`
        update ${table} set settings = settings - 'mentorKind' - 'joinFreeSeats' || jsonb_build_object(
          'format', 'groups',
          'mentors', jsonb_build_array(jsonb_build_object(
            'kind', settings -> 'mentorKind', 'capacity', 1, 'apply', false, 'training', false,
            'declaration', false, 'paid', false, 'hours', null)),
          'mentorsPerGroup', 1,
          'semesters', '[]'::jsonb,
          'waysIn', jsonb_build_object(
            'invitation', 'opt_in', 'openLink', false, 'freeSeats', settings -> 'joinFreeSeats',
            'directory', false, 'requestDays', 14, 'waitingList', false),
          'matching', settings -> 'matching' || '{"by": "criteria"}',
          'meetings', settings -> 'meetings' || jsonb_build_object(
            'per', 'round', 'everyWeeks', null, 'timetabled', false, 'threshold', null,
            'talks', null, 'themes', (
              select coalesce(jsonb_agg(theme || '{"mandatory": false, "week": null}' order by n), '[]')
              from jsonb_array_elements(settings #> '{meetings,themes}') with ordinality t (theme, n))),
          'agreement', false)`);
    await runner.query(`
      alter table enrolments add column mentor_kind text
        constraint enrolments_mentor_kind_check
          check (mentor_kind is null or role = 'mentor' and mentor_kind
            in ('student', 'staff', 'alumni', 'practitioner'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table enrolments drop column mentor_kind`);
    for (const table of ['schemes', 'rounds'])
      await runner.query(`
        update ${table} set settings =
          settings - 'format' - 'mentors' - 'mentorsPerGroup' - 'semesters' - 'waysIn' - 'agreement'
          || jsonb_build_object(
            'mentorKind', settings #> '{mentors,0,kind}',
            'joinFreeSeats', settings #> '{waysIn,freeSeats}')`);
  }
}
