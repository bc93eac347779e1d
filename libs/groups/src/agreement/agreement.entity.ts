import { Enrolment } from '#enrolment';
import {
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Group } from '../group.entity.js';

/** That a mentor and a mentee agree on goals, once both have accepted them as they are. */
@Entity('agreements')
@Unique('agreements_pair_key', ['institutionId', 'groupId', 'mentorId', 'menteeId'])
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'agreements_group_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'mentorId'], ['institutionId', 'id'], {
  name: 'agreements_mentor_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'menteeId'], ['institutionId', 'id'], {
  name: 'agreements_mentee_fkey',
  onDelete: 'CASCADE',
})
@Index('agreements_mentor_idx', ['institutionId', 'mentorId'])
@Index('agreements_mentee_idx', ['institutionId', 'menteeId'])
export class Agreement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreements_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreements_pkey' }) id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') mentorId: string;
  @Column('uuid') menteeId: string;
  @Column('timestamptz', { nullable: true }) mentorAcceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) menteeAcceptedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
