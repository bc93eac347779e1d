import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** What coordinators have said of absences, and finding what is noted of one student. */
export class AbsenceDecisions1764000000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table absence_decisions (
        institution_id uuid not null,
        meeting_id uuid not null,
        enrolment_id uuid not null,
        decision text not null
          constraint absence_decisions_decision_check check (decision in ('approved', 'replaced')),
        decided_by uuid not null,
        decided_at timestamptz not null,
        constraint absence_decisions_pkey primary key (institution_id, meeting_id, enrolment_id),
        constraint absence_decisions_meeting_fkey foreign key (institution_id, meeting_id)
          references meetings (institution_id, id) on delete cascade,
        constraint absence_decisions_enrolment_fkey foreign key (institution_id, enrolment_id)
          references enrolments (institution_id, id) on delete cascade,
        constraint absence_decisions_decided_by_fkey foreign key (institution_id, decided_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index absence_decisions_enrolment_idx on absence_decisions (institution_id, enrolment_id)`,
    );
    await runner.query(
      `create index attendances_enrolment_idx on attendances (institution_id, enrolment_id)`,
    );
    await tenantTable(runner, 'absence_decisions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index attendances_enrolment_idx`);
    await runner.query(`drop table absence_decisions`);
  }
}
