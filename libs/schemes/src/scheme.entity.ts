import { Unit } from '#people';
import { TenantEntity } from '#platform';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SchemeSettings } from './settings/scheme-settings.js';

/** A mentor scheme: who mentors whom, and how, as its coordinators set it up from a template. */
@Entity('schemes')
@TenantEntity('schemes')
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
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
