import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run of pairs gives several proposals, each the best at something. */
export class ProposalsOfPairs1764000000079 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposals
        add column mode text not null default 'groups'
          constraint proposals_mode_check
            check (mode in ('groups', 'first_choices', 'fewest_left_out', 'fair', 'stable')),
        drop constraint proposals_run_key,
        add constraint proposals_run_key unique (institution_id, run_id, mode)`);
  }

  /** Of each run one proposal is left: two of a run is what the older schema cannot hold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from proposals where mode <> 'groups' and state <> 'published'`);
    await runner.query(`
      alter table proposals
        drop constraint proposals_run_key,
        drop column mode,
        add constraint proposals_run_key unique (institution_id, run_id)`);
  }
}
