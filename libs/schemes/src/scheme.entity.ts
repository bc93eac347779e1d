import { Person, Unit } from '#people';
import { TenantEntity } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SchemeSettings } from './settings/scheme-settings.js';
import { LOCKS_CHECK, type SettingPart } from './settings/setting-parts.js';

/** A mentor scheme: who mentors whom, and how, as its coordinators set it up from a template. */
@Entity('schemes')
@TenantEntity('schemes')
@Check('schemes_retention_check', `retention_months between 1 and 120`)
@Check('schemes_locks_check', LOCKS_CHECK)
@Check('schemes_locked_check', `(cardinality(locks) = 0) = (locked_by is null)`)
@ForeignKey(() => Person, ['institutionId', 'lockedBy'], ['institutionId', 'id'], {
  name: 'schemes_locked_by_fkey',
})
@ForeignKey(() => Unit, ['institutionId', 'unitId'], ['institutionId', 'id'], {
  name: 'schemes_unit_fkey',
})
export class Scheme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'schemes_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'schemes_pkey' }) id: string;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('text') name: string;
  /** The template it was made from. What the scheme does is in its settings alone. */
  @Column('text') templateKey: string;
  @Column('jsonb') settings: SchemeSettings;
  /** What the centre alone changes in it and in its rounds, and who locked it. */
  @Column('text', { array: true, default: '{}' }) locks: SettingPart[];
  @Column('uuid', { nullable: true }) lockedBy: string | null;
  /** So many months after its end, a round is to be forgotten. Null: nobody has said yet. */
  @Column('integer', { nullable: true }) retentionMonths: number | null;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
