import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenOfRound } from './tenancy.js';

/** Private reflections are forgotten with their round, by somebody who may not read them. */
export class ReflectionsOfRound1764000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await hiddenOfRound(
      runner,
      'reflections',
      `t.meeting_id in (
         select m.id from meetings m
         join groups g on g.institution_id = m.institution_id and g.id = m.group_id
         where m.institution_id = here and g.round_id = of_round)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function reflections_of_round(uuid, boolean)`);
  }
}
