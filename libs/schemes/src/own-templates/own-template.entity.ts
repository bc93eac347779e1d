import { Person } from '#people';
import { TenantEntity } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SchemeSettings } from '../settings/scheme-settings.js';
import { LOCKS_CHECK, type SettingPart } from '../settings/setting-parts.js';

/** A template of the institution's own: the settings of one of its schemes, to start others from. */
@Entity('own_templates')
@TenantEntity('own_templates')
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'own_templates_made_by_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'lockedBy'], ['institutionId', 'id'], {
  name: 'own_templates_locked_by_fkey',
})
@Check('own_templates_name_check', `length(name) between 1 and 200`)
@Check('own_templates_summary_check', `length(summary) <= 1000`)
@Check('own_templates_locks_check', LOCKS_CHECK)
@Check('own_templates_locked_check', `(cardinality(locks) = 0) = (locked_by is null)`)
export class OwnTemplate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_templates_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_templates_pkey' }) id: string;
  @Column('text') name: string;
  @Column('text', { default: '' }) summary: string;
  @Column('jsonb') settings: SchemeSettings;
  /** Locked in every scheme that is made of it, by whom. */
  @Column('text', { array: true, default: '{}' }) locks: SettingPart[];
  @Column('uuid', { nullable: true }) lockedBy: string | null;
  @Column('uuid') madeBy: string;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
