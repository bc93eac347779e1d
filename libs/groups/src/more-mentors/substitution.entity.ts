import { Enrolment } from '#enrolment';
import { refusalFor } from '#platform';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Group } from '../group.entity.js';

/** A mentor of the round has a group for some days: the first and the last, where the institution is. */
@Entity('substitutions')
@Unique('substitutions_start_key', ['institutionId', 'groupId', 'enrolmentId', 'startsOn'])
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'substitutions_group_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'substitutions_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('substitutions_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('substitutions_days_check', `ends_on >= starts_on`)
export class Substitution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substitutions_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substitutions_pkey' }) id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') enrolmentId: string;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('substitutions_start_key', 'substitution.exists');
