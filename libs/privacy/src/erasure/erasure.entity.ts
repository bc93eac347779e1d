import { TenantEntity } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was erased. Only the id is left, so that it can be done again after a restore. */
@Entity('erasures')
@TenantEntity('erasures')
export class Erasure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'erasures_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'erasures_pkey' }) id: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') erasedAt: Date;
}
