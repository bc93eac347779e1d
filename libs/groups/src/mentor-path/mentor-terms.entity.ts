import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a coordinator notes of one mentor in a round. Who has no row has nothing noted. */
@Entity('mentor_terms')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'mentor_terms_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Check('mentor_terms_part_time_check', `part_time between 1 and 100`)
@Check('mentor_terms_leave_check', `leave_to >= leave_from`)
@Check('mentor_terms_whole_leave_check', `num_nulls(leave_from, leave_to) <> 1`)
export class MentorTerms {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_terms_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_terms_pkey' }) enrolmentId: string;
  /** When the coordinator ticked it. Null: not trained, as far as Kull knows. */
  @Column('timestamptz', { nullable: true }) trainedAt: Date | null;
  /** Per cent of what mentors of the kind do. Null: all of it. */
  @Column('integer', { nullable: true }) partTime: number | null;
  /** Away from the first day to the last: ISO dates, both or none. Why is not asked. */
  @Column('date', { nullable: true }) leaveFrom: string | null;
  @Column('date', { nullable: true }) leaveTo: string | null;
  /** Takes no more groups in the round. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
