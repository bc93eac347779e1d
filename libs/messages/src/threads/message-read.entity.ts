import { Person } from '#people';
import { Round } from '#schemes';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Thread } from './thread.entity.js';

/** How far somebody has read in a thread. Nobody else is told. */
@Entity('message_reads')
@ForeignKey(() => Thread, ['institutionId', 'threadId'], ['institutionId', 'id'], {
  name: 'message_reads_thread_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'message_reads_person_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'message_reads_round_fkey',
})
@Index('message_reads_round_idx', ['institutionId', 'roundId'])
@Index('message_reads_person_idx', ['institutionId', 'personId'])
export class MessageRead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reads_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reads_pkey' }) threadId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reads_pkey' }) personId: string;
  @Column('uuid') roundId: string;
  @Column('timestamptz', { default: () => 'now()' }) readAt: Date;
}
