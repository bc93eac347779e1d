import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a mentor shows themselves to a round's students, who may choose among its mentors. */
@Entity('mentor_profiles')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'mentor_profiles_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Check('mentor_profiles_helps_with_check', `length(helps_with) <= 600`)
export class MentorProfile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_profiles_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_profiles_pkey' })
  enrolmentId: string;
  @Column('text') helpsWith: string;
  /** Whether students find the mentor in the directory. */
  @Column('boolean', { default: true }) isListed: boolean;
  @Column('integer', { default: 1 }) version: number;
}
