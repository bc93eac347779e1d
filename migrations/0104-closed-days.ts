import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/** Days that an institution keeps free of meetings. */
export class ClosedDays1764000000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closed_days (
        institution_id uuid not null,
        id uuid not null,
        first_day date not null,
        last_day date not null,
        kind text not null
          constraint closed_days_kind_check check (kind in ('exam', 'holiday', 'closed')),
        holiday text
          constraint closed_days_holiday_check check (holiday in ('new_year', 'maundy_thursday',
            'good_friday', 'easter_sunday', 'easter_monday', 'labour_day', 'constitution_day',
            'ascension_day', 'whit_sunday', 'whit_monday', 'christmas_day', 'second_christmas_day')),
        name text not null,
        created_at timestamptz not null default now(),
        constraint closed_days_pkey primary key (institution_id, id),
        constraint closed_days_order_check check (last_day >= first_day),
        constraint closed_days_name_check
          check ((holiday is null) = (length(name) between 1 and 200)),
        constraint closed_days_institution_fkey foreign key (institution_id)
          references institutions (id)
      )`);
    await runner.query(
      `create index closed_days_days_idx on closed_days (institution_id, last_day, first_day)`,
    );
    await runner.query(
      `create unique index closed_days_holiday_key
       on closed_days (institution_id, holiday, first_day) where holiday is not null`,
    );
    await tenantTable(runner, 'closed_days');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table closed_days`);
  }
}
