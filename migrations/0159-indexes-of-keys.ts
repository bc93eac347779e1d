import type { MigrationInterface, QueryRunner } from 'typeorm';

const ALWAYS = [
  ['memberships', 'group_id', 'group'],
  ['proposal_seats', 'enrolment_id', 'enrolment'],
  ['proposals', 'round_id', 'round'],
  ['join_requests', 'identity_id', 'identity'],
] as const;
const WHERE_THERE = [
  ['enrolments', 'lead_id', 'lead'],
  ['memberships', 'came_by', 'came_by'],
  ['memberships', 'left_by', 'left_by'],
  ['proposal_groups', 'leader_id', 'leader'],
  ['proposal_seats', 'group_id', 'group'],
  ['sessions', 'identity_id', 'identity'],
] as const;

/**
 * Keys to what is removed, and is looked for from there: without an index each row that goes reads the
 * whole of the other table. Persons are erased where they stand, and their keys need none for that.
 */
export class IndexesOfKeys1764000000159 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, name] of ALWAYS)
      await runner.query(
        `create index ${table}_${name}_idx on ${table} (institution_id, ${column})`,
      );
    for (const [table, column, name] of WHERE_THERE)
      await runner.query(
        `create index ${table}_${name}_idx on ${table} (institution_id, ${column})
         where ${column} is not null`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, , name] of [...ALWAYS, ...WHERE_THERE])
      await runner.query(`drop index ${table}_${name}_idx`);
  }
}
