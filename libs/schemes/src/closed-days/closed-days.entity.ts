import { refusalFor, TenantEntity } from '#platform';
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { PUBLIC_HOLIDAYS, type PublicHoliday } from './public-holidays.js';

export const CLOSED_KINDS = ['exam', 'holiday', 'closed'] as const;
export type ClosedKind = (typeof CLOSED_KINDS)[number];

const sqlList = (values: readonly string[]): string => values.map((one) => `'${one}'`).join(', ');

/** Days that the institution keeps free of meetings: exams, a holiday, or closed for another reason. */
@Entity('closed_days')
@TenantEntity('closed_days')
@Check('closed_days_kind_check', `kind in (${sqlList(CLOSED_KINDS)})`)
@Check('closed_days_order_check', `last_day >= first_day`)
@Check('closed_days_holiday_check', `holiday in (${sqlList(PUBLIC_HOLIDAYS)})`)
@Check('closed_days_name_check', `(holiday is null) = (length(name) between 1 and 200)`)
@Index('closed_days_days_idx', ['institutionId', 'lastDay', 'firstDay'])
@Index('closed_days_holiday_key', ['institutionId', 'holiday', 'firstDay'], {
  unique: true,
  where: 'holiday is not null',
})
export class ClosedDays {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'closed_days_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'closed_days_pkey' }) id: string;
  /** Both inclusive, by the institution's calendar. */
  @Column('date') firstDay: string;
  @Column('date') lastDay: string;
  @Column('text') kind: ClosedKind;
  /** A public holiday has its name in each language in the web, and none here. */
  @Column('text', { nullable: true }) holiday: PublicHoliday | null;
  @Column('text') name: string;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('closed_days_order_check', 'closed_days.before_start', 422);
