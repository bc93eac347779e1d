import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a coordinator says of a student's absence from a talk, as `absence_decisions` says it of a meeting. */
export class AbsenceFromTalks1764000000162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table talks
        add column absence_decision text,
        add column absence_decided_by uuid,
        add column absence_decided_at timestamptz,
        add constraint talks_absence_decision_check
          check (absence_decision in ('approved', 'replaced')),
        add constraint talks_absence_decided_check
          check (num_nulls(absence_decision, absence_decided_by, absence_decided_at) in (0, 3)),
        add constraint talks_absence_decided_by_fkey foreign key (institution_id, absence_decided_by)
          references persons (institution_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table talks drop column absence_decision, drop column absence_decided_by,
        drop column absence_decided_at`);
  }
}
