import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'transfer', 'place', 'swap', 'replace_mentor', 'merge', 'split', 'close'`;

/** One more mentor for a group, or one of several less, is a change of it like the others. */
export class MentorsAdded1764000000098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allowKinds(runner, `${KINDS}, 'add_mentor', 'remove_mentor'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update group_changes set kind = 'replace_mentor'
       where kind in ('add_mentor', 'remove_mentor')`,
    );
    await allowKinds(runner, KINDS);
  }
}

const allowKinds = async (runner: QueryRunner, kinds: string): Promise<void> => {
  await runner.query(`
    alter table group_changes
      drop constraint group_changes_kind_check,
      add constraint group_changes_kind_check check (kind in (${kinds}))`);
};
