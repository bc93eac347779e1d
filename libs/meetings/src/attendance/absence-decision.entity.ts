import { Enrolment } from '#enrolment';
import { Person } from '#people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../meeting.entity.js';

/** The absence is approved, or something else was done for it, such as a task. */
export const ABSENCE_DECISIONS = ['approved', 'replaced'] as const;
export type AbsenceDecided = (typeof ABSENCE_DECISIONS)[number];

/** What a coordinator has said of a student's absence from a meeting. It holds while they are marked absent. */
@Entity('absence_decisions')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'absence_decisions_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'absence_decisions_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'decidedBy'], ['institutionId', 'id'], {
  name: 'absence_decisions_decided_by_fkey',
})
@Index('absence_decisions_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('absence_decisions_decision_check', `decision in ('approved', 'replaced')`)
export class AbsenceDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absence_decisions_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absence_decisions_pkey' }) meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absence_decisions_pkey' })
  enrolmentId: string;
  @Column('text') decision: AbsenceDecided;
  @Column('uuid') decidedBy: string;
  @Column('timestamptz') decidedAt: Date;
}
