import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds that call for mentors first, and the last days to apply and to answer. */
export class CallAndDeadlines1764000000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rounds
        drop constraint rounds_state_check,
        add constraint rounds_state_check check (state in
          ('draft', 'call', 'open', 'matching', 'running', 'closing', 'archived')),
        add column apply_by date,
        add column answer_by date,
        add constraint rounds_apply_by_check check (apply_by <= ends_on),
        add constraint rounds_answer_by_check check (answer_by <= ends_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update rounds set state = 'draft' where state = 'call'`);
    await runner.query(`
      alter table rounds
        drop constraint rounds_state_check,
        add constraint rounds_state_check check (state in
          ('draft', 'open', 'matching', 'running', 'closing', 'archived')),
        drop column apply_by,
        drop column answer_by`);
  }
}
