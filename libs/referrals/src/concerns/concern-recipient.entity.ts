import { Person } from '#people';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Concern } from './concern.entity.js';

export const CAPACITIES = ['coordinator', 'service_owner'] as const;
/** The role that somebody was named for, and has to have to read it. */
export type Capacity = (typeof CAPACITIES)[number];

/** Whom the author named. */
@Entity('concern_recipients')
@ForeignKey(() => Concern, ['institutionId', 'concernId'], ['institutionId', 'id'], {
  name: 'concern_recipients_concern_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'concern_recipients_person_fkey',
  onDelete: 'CASCADE',
})
@Index('concern_recipients_person_idx', ['institutionId', 'personId'])
@Check('concern_recipients_capacity_check', `capacity in ('coordinator', 'service_owner')`)
export class ConcernRecipient {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_recipients_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_recipients_pkey' }) concernId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_recipients_pkey' }) personId: string;
  @Column('text') capacity: Capacity;
  @CreateDateColumn({ type: 'timestamptz' }) addedAt: Date;
  /** When the text was last read. */
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
