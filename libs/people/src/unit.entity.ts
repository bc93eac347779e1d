import { TenantEntity } from '#platform';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A faculty or a department. */
@Entity('units')
@TenantEntity('units')
export class Unit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'units_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'units_pkey' }) id: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('text') name: string;

  @ManyToOne(() => Unit)
  @JoinColumn({
    name: 'institution_id',
    referencedColumnName: 'institutionId',
    foreignKeyConstraintName: 'units_parent_fkey',
  })
  @JoinColumn({
    name: 'parent_id',
    referencedColumnName: 'id',
    foreignKeyConstraintName: 'units_parent_fkey',
  })
  parent: Unit | null;
}
