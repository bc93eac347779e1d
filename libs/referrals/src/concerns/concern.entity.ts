import { Group } from '#groups';
import { Person } from '#people';
import { Scheme } from '#schemes';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Topic } from '../topics.js';

export const CONCERN_STATES = ['open', 'taken', 'done', 'withdrawn'] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];

/**
 * What worries a mentor about a group, or about a student who has agreed to it. The database shows
 * it to its author and its recipients alone.
 */
@Entity('concerns')
@ForeignKey(() => Scheme, ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'concerns_scheme_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'concerns_group_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'authorId'], ['institutionId', 'id'], {
  name: 'concerns_author_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'studentId'], ['institutionId', 'id'], {
  name: 'concerns_student_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'takenBy'], ['institutionId', 'id'], {
  name: 'concerns_taken_by_fkey',
  onDelete: 'SET NULL',
})
@Index('concerns_author_idx', ['institutionId', 'authorId'])
@Index('concerns_group_idx', ['institutionId', 'groupId'])
@Check('concerns_state_check', `state in ('open', 'taken', 'done', 'withdrawn')`)
@Check('concerns_agreed_check', `student_id is null or student_agreed`)
export class Concern {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concerns_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concerns_pkey' }) id: string;
  @Column('uuid') schemeId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') authorId: string;
  /** The person it is about; null: the group. */
  @Column('uuid', { nullable: true }) studentId: string | null;
  @Column('boolean', { default: false }) studentAgreed: boolean;
  @Column('text') topic: Topic;
  /** Null: withdrawn, or the student it was about has been erased. */
  @Column('text', { nullable: true }) body: string | null;
  @Column('text', { default: 'open' }) state: ConcernState;
  @Column('uuid', { nullable: true }) takenBy: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
