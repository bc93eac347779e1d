import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * Why a group was closed before its time, from a fixed list; and who is not to be put together again,
 * for as long as both are known here.
 */
export class ClosedEarly1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table group_changes
        add column reason text constraint group_changes_reason_check check (reason in
          ('student_left', 'mentor_left', 'too_few', 'not_working', 'goal_reached', 'other')),
        add constraint group_changes_because_check check ((kind = 'close') = (reason is not null))`);
    await runner.query(`
      create table not_again (
        institution_id uuid not null,
        id uuid not null,
        scheme_id uuid not null,
        one_id uuid not null,
        other_id uuid not null,
        made_by uuid not null,
        made_at timestamptz not null default now(),
        constraint not_again_pkey primary key (institution_id, id),
        constraint not_again_pair_key unique (institution_id, one_id, other_id),
        constraint not_again_order_check check (one_id < other_id),
        constraint not_again_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id),
        constraint not_again_one_fkey foreign key (institution_id, one_id)
          references persons (institution_id, id),
        constraint not_again_other_fkey foreign key (institution_id, other_id)
          references persons (institution_id, id),
        constraint not_again_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id)
      )`);
    await runner.query(`create index not_again_other_idx on not_again (institution_id, other_id)`);
    await runner.query(
      `create index not_again_scheme_idx on not_again (institution_id, scheme_id)`,
    );
    await tenantTable(runner, 'not_again');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table not_again`);
    await runner.query(`alter table group_changes drop column reason`);
  }
}
