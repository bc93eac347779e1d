import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Concern } from './concern.entity.js';

/** What the author added later. */
@Entity('concern_additions')
@ForeignKey(() => Concern, ['institutionId', 'concernId'], ['institutionId', 'id'], {
  name: 'concern_additions_concern_fkey',
  onDelete: 'CASCADE',
})
@Index('concern_additions_concern_idx', ['institutionId', 'concernId', 'createdAt'])
export class ConcernAddition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_additions_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_additions_pkey' }) id: string;
  @Column('uuid') concernId: string;
  @Column('text') body: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
