import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What coordinators have changed in a round's groups, and by which change somebody came to a group or
 * left it. A group takes people of its own round alone, none once it has closed, and closes empty; a
 * time in a group that is over stays so.
 */
export class GroupChanges1764000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table group_changes (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        kind text not null constraint group_changes_kind_check check (kind in ('transfer', 'place',
          'swap', 'replace_mentor', 'merge', 'split', 'close')),
        made_by uuid not null,
        made_at timestamptz not null default now(),
        constraint group_changes_pkey primary key (institution_id, id),
        constraint group_changes_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint group_changes_made_by_fkey foreign key (institution_id, made_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index group_changes_round_idx on group_changes (institution_id, round_id)`,
    );
    await tenantTable(runner, 'group_changes');
    await runner.query(`
      alter table memberships
        add column came_by uuid,
        add column left_by uuid,
        add constraint memberships_left_check check (left_by is null or left_at is not null),
        add constraint memberships_came_by_fkey foreign key (institution_id, came_by)
          references group_changes (institution_id, id),
        add constraint memberships_left_by_fkey foreign key (institution_id, left_by)
          references group_changes (institution_id, id)`);
    await runner.query(`
      alter table groups
        add constraint groups_closed_check check (closed_at is null or seats_taken = 0)`);
    await runner.query(`
      create function guard_membership() returns trigger language plpgsql security definer
        set search_path = public, pg_temp set row_security = off as $$
        begin
          if tg_op = 'UPDATE' then
            if (new.group_id, new.enrolment_id, new.role, new.joined_at)
                 is distinct from (old.group_id, old.enrolment_id, old.role, old.joined_at)
               or old.left_at is not null and new.left_at is distinct from old.left_at then
              raise exception 'who was in a group when is not rewritten'
                using errcode = '23514', constraint = 'memberships_history';
            end if;
          elsif not exists (
            select from groups g
            join enrolments e on e.institution_id = g.institution_id and e.round_id = g.round_id
            where g.institution_id = new.institution_id and g.id = new.group_id
              and g.closed_at is null and e.id = new.enrolment_id) then
            raise exception 'the group is closed, or of another round'
              using errcode = '23514', constraint = 'memberships_group_open';
          end if;
          return new;
        end $$`);
    await runner.query(`revoke execute on function guard_membership() from public`);
    await runner.query(`
      create trigger memberships_guard before insert or update on memberships
        for each row execute function guard_membership()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger memberships_guard on memberships`);
    await runner.query(`drop function guard_membership()`);
    await runner.query(`alter table groups drop constraint groups_closed_check`);
    await runner.query(`alter table memberships drop column came_by, drop column left_by`);
    await runner.query(`drop table group_changes`);
  }
}
