import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role may be limited to a unit and what is below it; and somebody may own services alone. */
export class ScopedGrants1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table grants
        add column unit_id uuid,
        drop constraint grants_role_check,
        add constraint grants_role_check
          check (role in ('administrator', 'coordinator', 'insight', 'service_owner')),
        add constraint grants_scope_check
          check (num_nonnulls(scheme_id, unit_id) <= case
            when role in ('administrator', 'service_owner') then 0 else 1 end),
        add constraint grants_unit_fkey foreign key (institution_id, unit_id)
          references units (institution_id, id)`);
    await this.oneOfEach(runner, 'scheme_id, unit_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from grants where role = 'service_owner' or unit_id is not null`);
    await runner.query(`
      alter table grants
        drop constraint grants_unit_fkey,
        drop constraint grants_scope_check,
        drop constraint grants_role_check,
        drop column unit_id,
        add constraint grants_role_check check (role in ('administrator', 'coordinator', 'insight'))`);
    await this.oneOfEach(runner, 'scheme_id');
  }

  private async oneOfEach(runner: QueryRunner, scope: string): Promise<void> {
    await runner.query(`drop index if exists grants_person_role_scheme_key`);
    await runner.query(`
      create unique index grants_person_role_scheme_key on grants
        (institution_id, person_id, role, ${scope}) nulls not distinct`);
  }
}
