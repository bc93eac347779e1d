import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is reminded, is so in their part in a round: one foreign key says it, and the primary key finds it, where
 * the person and the round took two foreign keys and three more indexes. Of somebody with two parts in a round it
 * is known which one for a log and an answer; before a meeting it makes no difference.
 */
export class EnrolmentsReminded1764000000163 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminders add column enrolment_id uuid`);
    await runner.query(`
      update reminders t set enrolment_id = (
        select e.id from enrolments e
        where e.institution_id = t.institution_id and e.round_id = t.round_id and e.person_id = t.person_id
        order by e.id = t.about_id desc, (e.role = 'mentor') = (t.kind = 'log_missing') desc, e.id
        limit 1)`);
    await runner.query(`delete from reminders where enrolment_id is null`);
    await runner.query(`
      alter table reminders
        drop constraint reminders_pkey,
        drop column person_id,
        drop column round_id,
        alter column enrolment_id set not null,
        add constraint reminders_pkey primary key (institution_id, enrolment_id, about_id, kind),
        add constraint reminders_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminders add column person_id uuid, add column round_id uuid`);
    await runner.query(`
      update reminders t set person_id = e.person_id, round_id = e.round_id
      from enrolments e where e.institution_id = t.institution_id and e.id = t.enrolment_id`);
    await runner.query(`
      delete from reminders t using reminders other
      where other.institution_id = t.institution_id and other.about_id = t.about_id
        and other.person_id = t.person_id and other.kind = t.kind
        and other.enrolment_id < t.enrolment_id`);
    await runner.query(`
      alter table reminders
        drop constraint reminders_pkey,
        drop column enrolment_id,
        alter column person_id set not null,
        alter column round_id set not null,
        add constraint reminders_pkey primary key (institution_id, about_id, person_id, kind),
        add constraint reminders_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id) on delete cascade,
        add constraint reminders_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade`);
    await runner.query(`
      create index reminders_of_logs_idx on reminders (institution_id, person_id, day)
      where kind = 'log_missing'`);
    for (const key of ['round', 'person'])
      await runner.query(
        `create index reminders_${key}_idx on reminders (institution_id, ${key}_id)`,
      );
  }
}
